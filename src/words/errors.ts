// What a person is told about an error: the sentence that names what is known of it, or the general one.
import type { AppErrorCode, AppErrorDetails } from '../shared/errors'
import type { Messages } from './compiled/messages'

/** What a component shows of an error. */
export interface ErrorSentences {
  /** What happened, and what it means. */
  readonly title: string
  readonly whatToDo: string
}

/** The sentences that take the place of `whatToDo` where a detail is known; a message has those that say more. */
interface Knowing {
  readonly referenceId: (referenceId: string) => string
  readonly position: (position: number) => string
  readonly serviceName: (serviceName: string) => string
  readonly issuerName: (issuerName: string) => string
  readonly networkCode: (networkCode: string) => string
  readonly proxy: (proxy: string) => string
  readonly attribute: (attribute: string) => string
  readonly host: (host: string) => string
  readonly secondsBehind: (seconds: number) => string
  readonly secondsAhead: (seconds: number) => string
  readonly secondsOff: (seconds: number) => string
  readonly validity: (from: number, until: number, clockSays: number) => string
}

/** A clock that is less than this many seconds wrong is no reason for anything. */
const noticeableSeconds = 5

export function findErrorSentences(
  errors: Messages['errors'],
  code: AppErrorCode,
  details: AppErrorDetails,
): ErrorSentences {
  const words = errors[code]
  const known = 'knowing' in words ? sayKnown(words.knowing, details) : undefined
  return { title: words.title, whatToDo: known ?? words.whatToDo }
}

/** A sentence about one detail, where there is such a sentence and the detail is known. */
const say = <T>(sentence: ((value: T) => string) | undefined, value: T | undefined): string | undefined =>
  value === undefined ? undefined : sentence?.(value)

function sayKnown(words: Partial<Knowing>, details: AppErrorDetails): string | undefined {
  const off = details.clockOffsetSeconds
  return (
    say(words.referenceId, details.referenceId) ??
    say(words.position, details.position) ??
    say(words.serviceName, details.serviceName) ??
    say(words.issuerName, details.issuerName) ??
    say(words.networkCode, details.networkCode) ??
    say(words.proxy, details.proxy) ??
    say(words.attribute, details.attribute) ??
    say(words.host, details.hosts?.[0]) ??
    say(words.secondsBehind, off !== undefined && off >= noticeableSeconds ? off : undefined) ??
    say(words.secondsAhead, off !== undefined && off <= -noticeableSeconds ? -off : undefined) ??
    say(words.secondsOff, off === undefined ? undefined : Math.abs(off)) ??
    sayValidity(words.validity, details)
  )
}

function sayValidity(
  sentence: Knowing['validity'] | undefined,
  { validFrom, validUntil, clockSays }: AppErrorDetails,
): string | undefined {
  if (validFrom === undefined || validUntil === undefined || clockSays === undefined) return undefined
  return sentence?.(validFrom, validUntil, clockSays)
}
