// The service model's constraints on the fields of a request, and the texts that Cognito gives when
// one is broken. A rule turns an unknown value into a typed one; `read` applies one rule per field.
import { invalidParameter, serialization } from './wire'

type Checked<T> = { readonly value: T } | { readonly violations: readonly string[] }
/** `at` is the field's name as the texts spell it: `userCode` for UserCode. */
type Rule<T> = (value: unknown, at: string) => Checked<T>
type Shape = Readonly<Record<string, Rule<unknown>>>
type Fields<S extends Shape> = { readonly [K in keyof S]: S[K] extends Rule<infer T> ? T : never }

interface TextConstraint {
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  /** Whether an error text may quote the value. */
  readonly quote?: 'quoted' | 'hidden'
}

const violation = (value: string, at: string, constraint: string) =>
  `Value ${value}at '${at}' failed to satisfy constraint: Member must ${constraint}`

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  throw serialization(`${typeof value} can not be converted to a String`)
}

export function text(constraint: TextConstraint = {}): Rule<string> {
  const { min = 0, max = 131_072, pattern, quote = 'quoted' } = constraint
  const expression = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u')
  return (raw, at) => {
    const value = asText(raw)
    const shown = quote === 'hidden' ? '' : `'${value.slice(0, 200)}' `
    const violations = [
      ...(expression?.test(value) === false
        ? [violation(shown, at, `satisfy regular expression pattern: ${pattern ?? ''}`)]
        : []),
      ...(value.length < min ? [violation(shown, at, `have length greater than or equal to ${min}`)] : []),
      ...(value.length > max ? [violation(shown, at, `have length less than or equal to ${max}`)] : []),
    ]
    return violations.length > 0 ? { violations } : { value }
  }
}

export function oneOf<const T extends string>(values: readonly T[]): Rule<T> {
  return (raw, at) => {
    const value = asText(raw)
    const known = values.find((candidate) => candidate === value)
    if (known !== undefined) return { value: known }
    const set = `satisfy enum value set: [${values.join(', ')}]`
    return { violations: [violation(`'${value.slice(0, 200)}' `, at, set)] }
  }
}

/**
 * AuthParameters and their like: every value is a string; lists inside are JSON text. A null counts as
 * left out: amazon-cognito-identity-js sends `DEVICE_KEY: null` with every refresh.
 */
export const textMap: Rule<ReadonlyMap<string, string>> = (raw) => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw serialization('Start of structure or map found where not expected.')
  const given = Object.entries(raw).filter(([, value]) => value !== null)
  return { value: new Map(given.map(([name, value]) => [name, asText(value)])) }
}

/** A boolean by itself. */
export const flag: Rule<boolean> = (raw) => ({ value: asFlag(raw) })

function asFlag(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw serialization(`${typeof value} can not be converted to a Boolean`)
}

export const flags = <const N extends string>(names: readonly N[]) => structure(names, asFlag)

export const texts = <const N extends string>(names: readonly N[]) => structure(names, asText)

/** A structure whose members may each be left out. */
function structure<const N extends string, T>(
  names: readonly N[],
  convert: (value: unknown) => T,
): Rule<Readonly<Record<N, T | undefined>>> {
  return (raw) => {
    if (typeof raw !== 'object' || raw === null) throw serialization('Expected a structure.')
    const given = new Map<string, unknown>(Object.entries(raw))
    const entries = names.map((name) => {
      const value = given.get(name) ?? undefined
      return [name, value === undefined ? undefined : convert(value)] as const
    })
    return { value: Object.fromEntries(entries) as Record<N, T | undefined> }
  }
}

/** A whole number; the range is part of the constraint. */
export function integer({ min, max }: { readonly min: number; readonly max: number }): Rule<number> {
  return (raw, at) => {
    if (typeof raw !== 'number' || !Number.isInteger(raw))
      throw serialization(`${typeof raw} can not be converted to an Integer`)
    const shown = `'${raw}' `
    if (raw < min) return { violations: [violation(shown, at, `have value greater than or equal to ${min}`)] }
    if (raw > max) return { violations: [violation(shown, at, `have value less than or equal to ${max}`)] }
    return { value: raw }
  }
}

export function required<T>(rule: Rule<T>): Rule<T> {
  return (raw, at) =>
    raw === undefined || raw === null
      ? { violations: [violation('null ', at, 'not be null')] }
      : rule(raw, at)
}

export function optional<T>(rule: Rule<T>): Rule<T | undefined> {
  return (raw, at) => (raw === undefined || raw === null ? { value: undefined } : rule(raw, at))
}

/** Reads the fields of a request, or throws one error that lists everything wrong with them. */
export function read<S extends Shape>(input: Input, shape: S): Fields<S> {
  const checked = Object.entries(shape).map(
    ([name, rule]) => [name, rule(input[name], name.charAt(0).toLowerCase() + name.slice(1))] as const,
  )
  const violations = checked.flatMap(([, result]) => ('violations' in result ? result.violations : []))
  if (violations.length > 0) {
    const count = violations.length === 1 ? '1 validation error' : `${violations.length} validation errors`
    throw invalidParameter(`${count} detected: ${violations.join('; ')}`)
  }
  const values = checked.map(([name, result]) => [name, 'value' in result ? result.value : undefined])
  return Object.fromEntries(values) as Fields<S>
}

export type Input = Readonly<Record<string, unknown>>

/** The constraints that several operations share. */
export const rules = {
  clientId: text({ min: 1, max: 128, pattern: '[\\w+]+' }),
  clientSecret: text({ min: 1, max: 128, pattern: '[\\w+]+', quote: 'hidden' }),
  session: text({ min: 20, max: 2048, quote: 'hidden' }),
  token: text({ pattern: '[A-Za-z0-9-_=.]+', quote: 'hidden' }),
  deviceKey: text({ min: 1, max: 55, pattern: '[\\w-]+_[0-9a-f-]+' }),
  userCode: text({ min: 6, max: 6, pattern: '[0-9]+', quote: 'hidden' }),
}

/** A value that the flow needs inside AuthParameters or ChallengeResponses. */
export function parameter(parameters: ReadonlyMap<string, string>, name: string): string {
  const value = parameters.get(name)
  if (value === undefined || value === '') throw invalidParameter(`Missing required parameter ${name}`)
  return value
}
