// What this machine has and allows of what worlds need.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { squidProgram } from './squid'
import { findIsolation, type Isolation } from './namespace'

/** Where a machine does not have it, the worlds that need it are left out, and say so. */
export type Need = 'namespace' | 'squid' | 'squid with TLS' | 'dconf'

export interface Machine {
  /** In which every world runs. */
  readonly isolation: Isolation
  /** Why this cannot be had here; null where it can. */
  readonly lack: (need: Need) => string | null
}

function lackOfSquid(options: RegExp, name: string): string | null {
  if (!existsSync(squidProgram)) return 'squid is not installed (`npm run setup` does it on Debian)'
  const { stdout } = spawnSync(squidProgram, ['-v'], { encoding: 'utf8' })
  return options.test(stdout) ? null : `the squid that is installed is not ${name}`
}

export function examineMachine(): Machine {
  const isolation = findIsolation()
  return {
    isolation,
    lack: (need) => {
      switch (need) {
        case 'namespace':
          return isolation.kind === 'none' ? isolation.reason : null
        case 'squid':
          return lackOfSquid(/./, 'squid')
        case 'squid with TLS':
          return lackOfSquid(/--with-openssl/, 'squid-openssl')
        case 'dconf':
          return existsSync('/usr/bin/dconf') ? null : 'dconf-cli is not installed'
      }
    },
  }
}
