// What there is to read of a run: enough to find the place, and to play it again.
import type { EffectNote, Strike } from './effects'
import type { RunResult } from './run'

const strikeText = ({ at, kind }: Strike): string => `${at}:${kind}`

/** The command that plays a run again. */
export function replayCommand({ scenario, strikes }: RunResult): string {
  const [first, second] = strikes.map(strikeText)
  const faults = [first && ` --first ${first}`, second && ` --second ${second}`].filter(Boolean).join('')
  return `npm run test:faults -- --scenario ${scenario.name}${faults}`
}

function noteLine({ number, process, at, realm, name, struckBy }: EffectNote): string {
  const time = new Date(at).toISOString().slice(11, 19)
  const place = `${String(number).padStart(4)}  run ${process}  ${time}  ${realm.padEnd(8)}`
  return `${place}  ${name}${struckBy === null ? '' : `   ← ${struckBy}`}`
}

/** The same trouble many times over is one, with its number. */
function counted(troubles: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const trouble of troubles) counts.set(trouble, (counts.get(trouble) ?? 0) + 1)
  return [...counts].map(([trouble, count]) => (count === 1 ? trouble : `${trouble} (${count}×)`)).join('; ')
}

/** The same for effects: where it began and ended, and how many there were. */
function span(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)]
  return first === last ? `effect ${first}` : `${numbers.length} effects from ${first} to ${last}`
}

/** One line for each thing that should not be. */
export function complaintsOf(result: RunResult): readonly string[] {
  const { losses, lockout, hadToType, isMisled, isContent, troubles, complaints } = result
  return [
    ...(losses.length > 0 ? [`a secret was not safe at ${span(losses)}`] : []),
    ...(lockout === null ? [] : [`locked out: ${lockout}`]),
    ...(hadToType ? ['the app did not know which code to sign in with'] : []),
    ...(isMisled ? ['the counter-based account is not the one shown as active'] : []),
    ...(isContent ? [] : [`the person did not get on: ${counted(troubles)}`]),
    ...complaints.map((line) => `not expected by the app: ${line.trim()}`),
  ]
}

/** The whole run, effect by effect. */
export const traceOf = (result: RunResult): string =>
  [
    ...result.notes.map(noteLine),
    ...(result.troubles.length > 0 ? [`  trouble: ${counted(result.troubles)}`] : []),
    ...complaintsOf(result).map((line) => `  ✗ ${line}`),
    complaintsOf(result).length === 0 ? '  ✓ signed in' : '',
  ].join('\n')
