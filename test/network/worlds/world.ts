// What a world is: the network around one computer, and what the person at it must come to see.
import type { Authority } from '../stage/authority'
import type { NetworkInterface } from '../stage/namespace'
import type { Need } from '../stage/needs'
import type { Outcome, ProxyAnswer } from '../stage/outcome'
import type { ServiceFront } from '../stage/service-front'

/** What is there before a world begins. Whatever it starts, it hands to `atEnd` to be ended. */
export interface Stage {
  /** Everything that is written goes here; it is removed at the end. */
  readonly folder: string
  /** The service's own name leads here, however it is reached. */
  readonly front: ServiceFront
  /** Who issued the front's certificate. */
  readonly authority: Authority
  readonly atEnd: (end: () => Promise<void>) => void
}

/** The computer in this world, as the app finds it. */
export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>
  /** Authorities that its administrator has installed, before the first start. */
  readonly trusts?: readonly Authority[]
  /** The desktop's own settings of the proxy: a script that finds it. */
  readonly proxyScript?: string
}

export interface World {
  readonly name: string
  readonly needs: readonly Need[]
  /** In a namespace of its own; an ordinary office network, unless told. */
  readonly network?: NetworkInterface
  readonly start: (stage: Stage) => Promise<Surroundings> | Surroundings
  /** To a proxy that asks, one after the other; none: no proxy asks. */
  readonly proxyAnswers?: readonly ProxyAnswer[]
  readonly expected: Outcome
}
