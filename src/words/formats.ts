// How numbers, dates, plurals and names are written in one language, all through Intl. A catalogue is a function of these.
import { lazily } from '../shared/lazily'
import { directionOf, type Language } from './languages'

/** CLDR's categories; `other` is the one that every language has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

export type SelectForms = Readonly<Record<string, string>> & { readonly other: string }

export interface Formats {
  /** The form that goes with a count. */
  readonly plural: (count: number, forms: PluralForms) => string
  /** The form that goes with a value; `other` where there is none for it. */
  readonly select: (value: string, forms: SelectForms) => string
  /** A name within a sentence: whatever its letters are, it does not change the order of what is beside it. */
  readonly isolated: (name: string) => string
  readonly number: (value: number) => string
  /** A length of time in one unit, with it: "42 seconds", "3 minutes", "2 hours", "4 days". */
  readonly duration: (seconds: number) => string
  /** A short length of time: "48 ms". */
  readonly milliseconds: (ms: number) => string
  /** As on a clock: "2:05". */
  readonly minutesAndSeconds: (seconds: number) => string
  /** A day by its date; from milliseconds since 1970. */
  readonly date: (epochMs: number) => string
  /** A moment by its date and the time on the clock, where a day is not exact enough. */
  readonly dateAndTime: (epochMs: number) => string
  /** A moment as people say it of the past: "5 minutes ago", "3 days ago"; from milliseconds since 1970. */
  readonly ago: (epochMs: number, now: number) => string
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string
  /** "a, b or c" */
  readonly choice: (items: readonly string[]) => string
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour

type Unit = 'second' | 'minute' | 'hour' | 'day'

/** Rounded to one unit; the smaller one as long as it says more. */
function inOneUnit(seconds: number): readonly [number, Unit] {
  if (seconds < 1.5 * minute) return [Math.round(seconds), 'second']
  if (seconds < 1.5 * hour) return [Math.round(seconds / minute), 'minute']
  if (seconds < 1.5 * day) return [Math.round(seconds / hour), 'hour']
  return [Math.round(seconds / day), 'day']
}

/** Latin digits everywhere: codes have them, and a number beside a code must not look like another script. */
const localeOf = (language: Language): string =>
  language === 'en-XA' ? 'en' : language === 'en' ? 'en-GB' : `${language}-u-nu-latn`

/** Written the same in every language that has Latin digits; a formatter takes longer to make than the window may wait. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000

/** The first of a month is the only day that French does not count; Intl does not know it. */
const withFirstOfMonth = (language: Language, date: string): string =>
  language === 'fr' ? date.replace(/^1 /, '1er ') : date

/** Letters that run from right to left, and characters that give a direction to others. */
const runsLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * Between Unicode's isolates (https://www.unicode.org/reports/tr9/). Where everything runs from left to right they would
 * change nothing that is seen, and be copied along.
 */
const isolatedIn = (direction: 'ltr' | 'rtl', name: string): string =>
  name !== '' && (direction === 'rtl' || runsLeft.test(name)) ? `\u2068${name}\u2069` : name

export function createFormats(language: Language): Formats {
  const locale = localeOf(language)
  // Formatters are slow to make, and most are never used.
  const rules = lazily(() => new Intl.PluralRules(locale))
  const numbers = lazily(() => new Intl.NumberFormat(locale))
  const dates = lazily(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }))
  const moments = lazily(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }))
  const relative = lazily(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const lists = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const choices = lazily(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  return {
    plural: (count, forms) => forms[rules().select(count)] ?? forms.other,
    select: (value, forms) => (Object.hasOwn(forms, value) ? forms[value] : undefined) ?? forms.other,
    isolated: (name) => isolatedIn(directionOf(language), name),
    number: (value) => (isPlain(value) ? String(value) : numbers().format(value)),
    duration: (seconds) => {
      const [count, unit] = inOneUnit(seconds)
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
    },
    milliseconds: (ms) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'millisecond',
        unitDisplay: 'short',
        maximumFractionDigits: 0,
      }).format(ms),
    minutesAndSeconds: (seconds) =>
      `${Math.floor(seconds / minute)}:${String(seconds % minute).padStart(2, '0')}`,
    date: (epochMs) => withFirstOfMonth(language, dates().format(epochMs)),
    dateAndTime: (epochMs) => withFirstOfMonth(language, moments().format(epochMs)),
    ago: (epochMs, now) => {
      const [count, unit] = inOneUnit(Math.max(0, now - epochMs) / 1000)
      return relative().format(-count, unit)
    },
    list: (items) => lists().format(items),
    choice: (items) => choices().format(items),
  }
}
