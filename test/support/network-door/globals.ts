// What the program puts where a test's questions find it.
import type { Network } from '../../../src/main/ports/network'
import type { ProxyQuestion } from '../../../src/shared/models'

export interface Door {
  readonly network: Network
  /** What the person will answer to the next questions; with nothing left, they cancel. */
  readonly passwords: string[]
  readonly questions: ProxyQuestion[]
}

export type DoorGlobals = typeof globalThis & { keyturnDoor?: Door }
