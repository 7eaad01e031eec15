// A check of a connection as it is shown: what each step has found, in words. Pure.
import type { AppError } from '../../shared/errors'
import type { CheckStep, CheckStepName } from '../../shared/models'
import type { StepState } from '../ui/feedback/StepList'
import { formats, networkWords } from '../words'

const words = networkWords.check

type Found = Extract<CheckStep, { outcome: 'good' }>['found']
type FoundOf<K extends Found['kind']> = Extract<Found, { kind: K }>

const later: readonly CheckStepName[] = ['name', 'connection', 'clock', 'service']

/** Before main has said anything. */
export const firstSteps: readonly CheckStep[] = [
  { outcome: 'running', name: 'proxy' },
  ...later.map((name) => ({ outcome: 'waiting', name }) as const),
]

/** What is still open when a check has ended will not be tried any more. */
export const skipOpenSteps = (steps: readonly CheckStep[]): readonly CheckStep[] =>
  steps.map((step) =>
    step.outcome === 'running' || step.outcome === 'waiting' ? { outcome: 'skipped', name: step.name } : step,
  )

export const findStepState = ({ outcome }: CheckStep): StepState => (outcome === 'good' ? 'done' : outcome)

/** More than these say nothing more to anyone. */
const addressesShown = 3

function nameSentence({ host, addresses }: FoundOf<'name'>): string {
  if (addresses.length === 0) return words.name(host)
  const shown = addresses.slice(0, addressesShown)
  const more = addresses.length - shown.length
  return words.addresses(host, formats.list(more === 0 ? shown : [...shown, words.moreAddresses(more)]))
}

function certificateSentence({ certificate }: FoundOf<'connection'>): string {
  if (certificate === null) return words.loopback
  const { authority, issuerName, validUntil } = certificate
  const say = authority === 'public' ? words.publicAuthority : words.ownAuthority
  return say(issuerName, formats.date(validUntil))
}

function clockSentence({ clockOffsetSeconds: seconds }: FoundOf<'clock'>): string {
  if (seconds === 0) return words.clockRight
  return seconds > 0 ? words.clockBehind(seconds) : words.clockAhead(-seconds)
}

function sentenceOf(found: Found): string {
  switch (found.kind) {
    case 'proxy':
      return found.proxy === null ? words.direct : words.byProxy(found.proxy)
    case 'name':
      return nameSentence(found)
    case 'connection':
      return certificateSentence(found)
    case 'clock':
      return clockSentence(found)
    case 'service':
      return words.answered
  }
}

function foundIn<K extends Found['kind']>(steps: readonly CheckStep[], kind: K): FoundOf<K> | null {
  const isOf = (found: Found): found is FoundOf<K> => found.kind === kind
  for (const step of steps) if (step.outcome === 'good' && isOf(step.found)) return step.found
  return null
}

/** A name that the proxy looks up is none of this computer's business. */
const isUpToProxy = (step: CheckStep, steps: readonly CheckStep[]): boolean =>
  step.outcome === 'skipped' && step.name === 'name' && (foundIn(steps, 'proxy')?.proxy ?? null) !== null

/** What is said below a step; nothing while there is nothing to say. */
export function noteOf(step: CheckStep, steps: readonly CheckStep[]): string | null {
  if (isUpToProxy(step, steps)) return words.proxyKnows
  return step.outcome === 'good' ? sentenceOf(step.found) : null
}

export const findStepError = (step: CheckStep): AppError | null =>
  step.outcome === 'failed' ? step.error : null

export const formatTook = (step: CheckStep): string | null =>
  step.outcome === 'good' || step.outcome === 'failed' ? formats.milliseconds(step.tookMs) : null

/** Who reads along, where the connection ends in an authority of this computer only. */
export function findReader(steps: readonly CheckStep[]): string | null {
  const certificate = foundIn(steps, 'connection')?.certificate ?? null
  return certificate?.authority === 'thisComputer' ? certificate.issuerName : null
}

/** Nothing failed, and the service has answered. */
export const isClear = (steps: readonly CheckStep[]): boolean =>
  foundIn(steps, 'service') !== null && steps.every(({ outcome }) => outcome !== 'failed')
