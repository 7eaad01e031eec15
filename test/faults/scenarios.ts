// The enrollments that are disturbed: which pool, from where, by what kind of person.
import type { PoolRules } from './cognito-double'
import type { Temper } from './person'

export interface Scenario {
  readonly name: string
  readonly rules: PoolRules
  /**
   * nothing: the app was never opened. connected: it knows the pool. enrolled: an enrollment of this user
   * was made here earlier.
   */
  readonly from: 'nothing' | 'connected' | 'enrolled'
  readonly temper: Temper
  readonly clockErrorMs: number
}

const scenario = (
  name: string,
  from: Scenario['from'],
  rules: Partial<PoolRules>,
  more: Partial<Pick<Scenario, 'temper' | 'clockErrorMs'>> = {},
): Scenario => ({
  name,
  from,
  rules: { mfa: 'required', associate: 'breakAfterVerify', closing: 'tokens', ...rules },
  temper: 'persistent',
  clockErrorMs: 0,
  ...more,
})

const optional = { mfa: 'optional' } as const
const breaking = { associate: 'breakAtAssociate' } as const
const impatient = { temper: 'impatient' } as const

/** By Session where a factor is required and missing, by AccessToken everywhere else. */
export const scenarios: readonly Scenario[] = [
  scenario('first-required', 'nothing', {}),
  scenario('first-required-breaking', 'connected', breaking),
  scenario('first-required-challenge', 'connected', { closing: 'challenge' }),
  scenario('first-optional', 'connected', optional),
  scenario('first-optional-breaking', 'connected', { ...optional, ...breaking }),
  scenario('again-required', 'enrolled', {}),
  scenario('again-required-breaking', 'enrolled', breaking),
  scenario('again-optional', 'enrolled', optional),
  scenario('again-optional-breaking', 'enrolled', { ...optional, ...breaking }),
  scenario('first-required-slow-clock', 'connected', {}, { clockErrorMs: -95_000 }),
  scenario('first-required-impatient', 'connected', {}, impatient),
  scenario('first-optional-impatient', 'connected', optional, impatient),
  scenario('again-required-impatient', 'enrolled', {}, impatient),
  scenario('again-required-breaking-impatient', 'enrolled', breaking, impatient),
  scenario('again-optional-impatient', 'enrolled', optional, impatient),
  scenario('again-optional-breaking-impatient', 'enrolled', { ...optional, ...breaking }, impatient),
]
