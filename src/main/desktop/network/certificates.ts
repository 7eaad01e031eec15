// What hosts show as certificates, looked at while a connection is made and before anything is sent over it.
import type { Certificate, Session } from 'electron'
import { cleanForeignText } from '../../network/foreign-text'
import type { KnownInspection, SeenCertificate } from '../../ports/network'

type Verification = Parameters<NonNullable<Parameters<Session['setCertificateVerifyProc']>[0]>>[0]

/** What Chromium concluded stands. */
const asVerified = -3
/** net::ERR_FAILED: by us, for Chromium's own conclusions have names of their own. */
const refused = -2
const refusedMessage = 'net::ERR_FAILED'

/** Chains are short; a chain that ends nowhere is not followed. */
const maxChainLength = 10

/** The authority at the end of a chain, as it calls itself. */
function authorityOf(certificate: Certificate): string {
  let last = certificate
  for (let step = 0; step < maxChainLength; step += 1) {
    const next = last.issuerCert as Certificate | undefined
    if (next === undefined || next.fingerprint === last.fingerprint) break
    last = next
  }
  const { commonName, organizations } = last.issuer
  const name = [last.issuerName, commonName, ...organizations].find((text) => cleanForeignText(text) !== '')
  return cleanForeignText(name ?? '')
}

function readCertificate(verification: Verification): SeenCertificate {
  const { certificate, validatedCertificate, isIssuedByKnownRoot } = verification
  const isTrusted = verification.errorCode === 0
  return {
    // A chain that was accepted is the one that the system completed.
    issuerName: authorityOf(isTrusted ? validatedCertificate : certificate),
    authority: isIssuedByKnownRoot ? 'public' : 'thisComputer',
    validFrom: Math.round(certificate.validStart * 1000),
    validUntil: Math.round(certificate.validExpiry * 1000),
  }
}

export type WatchedSession = Pick<Session, 'setCertificateVerifyProc'>

export interface Certificates {
  /** To be set on every session of the door. */
  readonly watch: (session: WatchedSession) => void
  /** From now on a connection to this host is not let through while someone reads along unsaid. */
  readonly guard: (host: string) => void
  readonly seen: (host: string) => SeenCertificate | null
  /**
   * Whether it was here that a connection to this host was refused, because of who reads along: by the error it ended
   * with. Of each session by itself, for the error has other reasons too: one that has refused a host goes on doing so,
   * also after the person was told, and has sent nothing to it.
   */
  readonly refusedInspection: (session: WatchedSession, host: string, message: string) => boolean
  /** Whether the person knows by now of who was last seen to read along on the way to this host. */
  readonly allows: (host: string) => boolean
  /** @returns whether connections were refused because of it */
  readonly allow: (known: KnownInspection) => boolean
}

export function createCertificates(): Certificates {
  const certificates = new Map<string, SeenCertificate>()
  const guarded = new Set<string>()
  /** The hosts that each session has refused. */
  const refusals = new WeakMap<WatchedSession, Set<string>>()
  /** The hosts that were refused since the person was last told of one of them. */
  const heldBack = new Set<string>()
  const allowed = new Set<string>()
  const keyOf = ({ host, issuerName }: KnownInspection): string => `${host} ${issuerName}`

  function judge(verification: Verification, refusedHere: Set<string>): number {
    const { hostname: host, errorCode } = verification
    const certificate = readCertificate(verification)
    certificates.set(host, certificate)
    const { authority, issuerName } = certificate
    const isInspected = errorCode === 0 && authority === 'thisComputer'
    // A proxy's own certificate is not the service's: only hosts that something is sent to are guarded.
    if (!isInspected || !guarded.has(host) || allowed.has(keyOf({ host, issuerName }))) {
      refusedHere.delete(host)
      return asVerified
    }
    refusedHere.add(host)
    heldBack.add(host)
    return refused
  }

  return {
    watch: (session) => {
      const refusedHere = new Set<string>()
      refusals.set(session, refusedHere)
      session.setCertificateVerifyProc((verification, answer) => answer(judge(verification, refusedHere)))
    },
    guard: (host) => guarded.add(host),
    seen: (host) => certificates.get(host) ?? null,
    refusedInspection: (session, host, message) =>
      message === refusedMessage && refusals.get(session)?.has(host) === true,
    allows: (host) => {
      const seen = certificates.get(host)
      return seen !== undefined && allowed.has(keyOf({ host, issuerName: seen.issuerName }))
    },
    allow: (known) => {
      allowed.add(keyOf(known))
      return heldBack.delete(known.host)
    },
  }
}
