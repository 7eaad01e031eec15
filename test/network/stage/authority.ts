// Authorities and their certificates, made by openssl for one run: nobody else trusts them.
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../../scripts/lib/processes.mjs'

/** A certificate and its key, as files in PEM. */
export interface Identity {
  readonly certificate: string
  readonly key: string
}

export interface Authority extends Identity {
  /** As it calls itself. */
  readonly name: string
}

const days = ['-days', '30']
const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']

function filesFor(folder: string, name: string): Identity {
  const path = join(folder, name.replaceAll(/[^A-Za-z0-9.]+/g, '-'))
  return { certificate: `${path}.pem`, key: `${path}.key` }
}

export async function createAuthority(folder: string, name: string): Promise<Authority> {
  const files = filesFor(folder, name)
  const extensions = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign']
  await run('openssl', [
    ...['req', '-x509', ...newKey, ...days, '-subj', `/O=Acme Corporation/CN=${name}`],
    ...extensions.flatMap((extension) => ['-addext', extension]),
    ...['-keyout', files.key, '-out', files.certificate],
  ])
  // For a proxy that works as a user of its own; it is worth nothing beyond this run.
  await chmod(files.key, 0o644)
  return { name, ...files }
}

/** A certificate for a server of this name. */
export async function issueCertificate(
  folder: string,
  authority: Authority,
  host: string,
): Promise<Identity> {
  const files = filesFor(folder, host)
  const request = `${files.certificate}.request`
  const extensions = `${files.certificate}.extensions`
  await writeFile(extensions, `subjectAltName=DNS:${host}\nextendedKeyUsage=serverAuth\n`)
  await run('openssl', ['req', ...newKey, '-subj', `/CN=${host}`, '-keyout', files.key, '-out', request])
  await run('openssl', [
    ...['x509', '-req', '-in', request, '-extfile', extensions, ...days],
    ...['-CA', authority.certificate, '-CAkey', authority.key, '-out', files.certificate],
  ])
  return files
}
