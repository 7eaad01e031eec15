// An authority of a test's own, made with openssl: certificates for hosts, and a place among those that Electron trusts.
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface HostCertificate {
  readonly key: string
  readonly cert: string
}

export interface CertificateAuthority {
  readonly name: string
  /** PEM. */
  readonly certificate: string
  readonly file: string
  readonly issueFor: (host: string, validity?: 'now' | 'past') => Promise<HostCertificate>
}

/** @param folder of the test's own, where its files stay */
export async function createAuthority(folder: string, name: string): Promise<CertificateAuthority> {
  await mkdir(folder, { recursive: true })
  const at = (file: string): string => join(folder, file)
  await run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
    '-subj',
    `/CN=${name}/O=Acme Networks`,
    '-days',
    '30',
    '-addext',
    'basicConstraints=critical,CA:TRUE',
    '-addext',
    'keyUsage=critical,keyCertSign,cRLSign',
  ])
  let issued = 0
  return {
    name,
    certificate: await readFile(at('ca.pem'), 'utf8'),
    file: at('ca.pem'),
    issueFor: async (host, validity = 'now') => {
      issued += 1
      const key = at(`${issued}.key`)
      const request = at(`${issued}.csr`)
      const cert = at(`${issued}.pem`)
      const extensions = at(`${issued}.ext`)
      await run('openssl', [
        'req',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-keyout',
        key,
        '-out',
        request,
        '-subj',
        `/CN=${host}`,
      ])
      await writeFile(extensions, `subjectAltName=DNS:${host}\nextendedKeyUsage=serverAuth\n`)
      // openssl 3.0 counts days from now only; a negative number is a certificate that has ended.
      const days = validity === 'now' ? '20' : '-1'
      await run('openssl', [
        'x509',
        '-req',
        '-in',
        request,
        '-CA',
        at('ca.pem'),
        '-CAkey',
        at('ca.key'),
        '-CAcreateserial',
        '-out',
        cert,
        '-days',
        days,
        '-extfile',
        extensions,
      ])
      return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') }
    },
  }
}

/** Puts an authority among those that programs on Chromium trust, for the home folder of this process. */
export async function trustAuthority({ file, name }: CertificateAuthority, home: string): Promise<void> {
  const database = join(home, '.pki', 'nssdb')
  await mkdir(database, { recursive: true, mode: 0o700 })
  await run('certutil', ['-d', `sql:${database}`, '-N', '--empty-password'])
  await run('certutil', ['-d', `sql:${database}`, '-A', '-t', 'C,,', '-n', name, '-i', file])
}
