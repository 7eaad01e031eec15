// What is concluded of the certificates that hosts show: the verdicts of Chromium's own question, without Chromium.
import type { Certificate, Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { createCertificates, type WatchedSession } from '../../../../src/main/desktop/network/certificates'

const host = 'cognito-idp.eu-west-1.amazonaws.com'
const issuerName = 'Acme Web Gateway'
const known = { host, issuerName }
const refusedMessage = 'net::ERR_FAILED'

type VerifyProc = NonNullable<Parameters<Session['setCertificateVerifyProc']>[0]>
const verdicts = { asVerified: -3, refused: -2 } as const

/** By an authority itself, so that the chain ends where it begins. */
function issuedBy(issuerName: string): Certificate {
  const principal = {
    commonName: issuerName,
    country: '',
    locality: '',
    organizations: [],
    organizationUnits: [],
    state: '',
  }
  const certificate: Certificate = {
    data: '',
    fingerprint: issuerName,
    issuer: principal,
    get issuerCert() {
      return certificate
    },
    issuerName,
    serialNumber: '1',
    subject: principal,
    subjectName: host,
    validStart: 0,
    validExpiry: 1,
  }
  return certificate
}

/** A session that shows what hosts present to whoever watches it. */
function watched(certificates: ReturnType<typeof createCertificates>) {
  let verify: VerifyProc | null = null
  const session: WatchedSession = { setCertificateVerifyProc: (proc) => (verify = proc) }
  certificates.watch(session)
  return {
    /** Whether a request that fails with this message on this session was refused here. */
    refused: (message = refusedMessage) => certificates.refusedInspection(session, host, message),
    show: (issuer: string, root: 'known' | 'added'): number => {
      let verdict = Number.NaN
      const certificate = issuedBy(issuer)
      const isIssuedByKnownRoot = root === 'known'
      const question = { certificate, validatedCertificate: certificate, isIssuedByKnownRoot, hostname: host }
      verify?.({ ...question, verificationResult: 'OK', errorCode: 0 }, (said) => (verdict = said))
      return verdict
    },
  }
}

function guarded() {
  const certificates = createCertificates()
  certificates.guard(host)
  return { certificates, session: watched(certificates) }
}

describe('a certificate from an authority that was added to this computer', () => {
  it('is refused for a host that something is sent to', () => {
    const { session } = guarded()
    expect(session.show(issuerName, 'added')).toBe(verdicts.refused)
    expect([session.refused(), session.refused('net::ERR_CONNECTION_CLOSED')]).toEqual([true, false])
  })

  it('is let through once the person was told of it', () => {
    const { certificates, session } = guarded()
    session.show(issuerName, 'added')
    expect(certificates.allows(host)).toBe(false)
    // The sessions that have refused it have to be opened anew.
    expect(certificates.allow(known)).toBe(true)
    expect([certificates.allows(host), session.show(issuerName, 'added')]).toEqual([
      true,
      verdicts.asVerified,
    ])
  })

  it('is still what a request failed of that was refused just before', () => {
    const { certificates, session } = guarded()
    session.show(issuerName, 'added')
    certificates.allow(known)
    expect(session.refused()).toBe(true)
  })

  it('is not what a request fails of on a session that was opened since', () => {
    const { certificates, session } = guarded()
    session.show(issuerName, 'added')
    certificates.allow(known)
    const opened = watched(certificates)
    opened.show(issuerName, 'added')
    expect(opened.refused()).toBe(false)
  })

  it('is refused where another one was told of', () => {
    const { certificates, session } = guarded()
    certificates.allow({ host, issuerName: 'Somebody Else' })
    expect(session.show(issuerName, 'added')).toBe(verdicts.refused)
    expect(certificates.allows(host)).toBe(false)
  })

  it('is let through for a host that nothing is sent to', () => {
    const certificates = createCertificates()
    expect(watched(certificates).show(issuerName, 'added')).toBe(verdicts.asVerified)
  })
})

describe('a certificate from a public authority', () => {
  it('is let through, and explains no failure', () => {
    const { session } = guarded()
    expect(session.show('Amazon Root CA 1', 'known')).toBe(verdicts.asVerified)
    expect(session.refused()).toBe(false)
  })
})
