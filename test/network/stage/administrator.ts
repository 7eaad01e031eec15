// What an administrator sets on a Linux desktop before anyone uses it: authorities to trust, and where the proxy's script
// is. As they do it: in NSS's database and in dconf's.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../../scripts/lib/processes.mjs'
import type { Authority } from './authority'

/** The database that Chromium reads on Linux; it looks into it once, when it starts. */
export async function trustAuthorities(home: string, authorities: readonly Authority[]): Promise<void> {
  const folder = join(home, '.pki', 'nssdb')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const database = ['-d', `sql:${folder}`]
  await run('certutil', [...database, '-N', '--empty-password'])
  for (const { name, certificate } of authorities)
    await run('certutil', [...database, '-A', '-t', 'C,,', '-n', name, '-i', certificate])
}

/** GNOME's “automatic” proxy, written as dconf keeps it, so that no settings daemon has to run. */
export async function setProxyScript(home: string, scriptUrl: string): Promise<void> {
  const source = join(home, 'dconf.d')
  const database = join(home, '.config', 'dconf')
  await mkdir(source, { recursive: true })
  await mkdir(database, { recursive: true })
  const settings = ['[system/proxy]', "mode='auto'", `autoconfig-url='${scriptUrl}'`, '']
  await writeFile(join(source, 'proxy'), settings.join('\n'))
  await run('dconf', ['compile', join(database, 'user'), source])
}
