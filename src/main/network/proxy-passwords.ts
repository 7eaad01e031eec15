// Proxies that ask for a password: what is known already, or what a person types, for this run or kept in the
// keychain; asked for again when it is refused. One question at a time, however many requests wait for it.
import type { ProxyQuestion } from '../../shared/models'
import { done, type Done, type Result } from '../../shared/result'
import { createTurns } from '../../shared/turns'
import type { Clock } from '../ports/clock'
import type { ProxyCredentials, ProxyRealm } from '../ports/proxy-credentials'
import type { ProxyPassword } from './environment-proxies'

/** How a person answers. */
export type ProxyAnswer =
  | {
      readonly kind: 'password'
      readonly username: string
      readonly password: string
      readonly keptIn: 'memory' | 'keychain'
    }
  | { readonly kind: 'cancel' }

export interface ProxyPasswords {
  /** @param refused what was given for the same request just before; null at its first question */
  readonly find: (realm: ProxyRealm, refused: ProxyPassword | null) => Promise<ProxyPassword | null>
  /** What a person is being asked. */
  readonly question: () => ProxyQuestion | null
  readonly answer: (answer: ProxyAnswer) => Result<Done>
}

/** Somebody who has gone away does not keep a request waiting for ever. */
const patienceMs = 5 * 60_000

const keyOf = ({ proxy, realm }: ProxyRealm): string => `${proxy} ${realm}`
const isSame = (a: ProxyPassword | null, b: ProxyPassword | null): boolean =>
  a !== null && b !== null && a.username === b.username && a.password === b.password

interface Asked {
  readonly question: ProxyQuestion
  readonly settle: (answer: ProxyAnswer) => void
}

export function createProxyPasswords(dependencies: {
  readonly store: ProxyCredentials
  readonly inEnvironment: (proxy: string) => ProxyPassword | null
  readonly clock: Clock
  /** Null: nothing is asked any more. */
  readonly onQuestion: (question: ProxyQuestion | null) => void
}): ProxyPasswords {
  const { store, inEnvironment, clock, onQuestion } = dependencies
  const known = new Map<string, ProxyPassword>()
  const refusedEver = new Map<string, ProxyPassword[]>()
  const finding = new Map<string, Promise<ProxyPassword | null>>()
  let asked: Asked | null = null
  const inTurn = createTurns()

  const wasRefused = (key: string, password: ProxyPassword): boolean =>
    (refusedEver.get(key) ?? []).some((other) => isSame(other, password))

  async function ask(question: ProxyQuestion): Promise<ProxyAnswer> {
    const answer = await new Promise<ProxyAnswer>((resolve) => {
      const stopWaiting = clock.after(patienceMs, () => asked?.settle({ kind: 'cancel' }))
      asked = {
        question,
        settle: (given) => {
          stopWaiting()
          resolve(given)
        },
      }
      onQuestion(question)
    })
    asked = null
    onQuestion(null)
    return answer
  }

  /** What is known without asking, but for what was refused. */
  async function recall(realm: ProxyRealm): Promise<ProxyPassword | null> {
    const key = keyOf(realm)
    // Should the keychain not answer, the person is asked.
    const stored = known.has(key) ? null : await store.find(realm)
    const candidates = [known.get(key), inEnvironment(realm.proxy), stored?.ok === true ? stored.value : null]
    return candidates.find((one) => one !== undefined && one !== null && !wasRefused(key, one)) ?? null
  }

  async function askPerson(realm: ProxyRealm, asks: ProxyQuestion['asked']): Promise<ProxyPassword | null> {
    const answer = await ask({ ...realm, asked: asks })
    if (answer.kind === 'cancel') return null
    const { username, password, keptIn } = answer
    const given = { username, password }
    const key = keyOf(realm)
    known.set(key, given)
    // Typed again on purpose: it may be right by now.
    refusedEver.set(
      key,
      (refusedEver.get(key) ?? []).filter((other) => !isSame(other, given)),
    )
    // Should it not be kept, this run has it, and the next one asks again.
    if (keptIn === 'keychain') await store.keep(realm, given)
    return given
  }

  async function noteRefusal(realm: ProxyRealm, refused: ProxyPassword): Promise<void> {
    const key = keyOf(realm)
    if (isSame(known.get(key) ?? null, refused)) known.delete(key)
    refusedEver.set(key, [...(refusedEver.get(key) ?? []), refused])
    const stored = await store.find(realm)
    // A password that does not count any more would be tried, and refused, at every start.
    if (stored.ok && isSame(stored.value, refused)) await store.forget(realm)
  }

  /** One after the other, so that whoever comes second finds what the first was told. */
  async function findOrAsk(realm: ProxyRealm, refused: ProxyPassword | null): Promise<ProxyPassword | null> {
    if (refused !== null) await noteRefusal(realm, refused)
    return (await recall(realm)) ?? askPerson(realm, refused === null ? 'first' : 'refused')
  }

  return {
    find: (realm, refused) => {
      const key = keyOf(realm)
      const underWay = finding.get(key)
      if (underWay !== undefined) return underWay
      const found = inTurn(() => findOrAsk(realm, refused)).finally(() => finding.delete(key))
      finding.set(key, found)
      return found
    },
    question: () => asked?.question ?? null,
    answer: (answer) => {
      // An answer to what nobody asks any more is no mistake of the person.
      asked?.settle(answer)
      return done
    },
  }
}
