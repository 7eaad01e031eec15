// Shows what a slow step is doing: one line on a terminal, a line now and then in a log.

const isTerminal = process.stdout.isTTY
const intervalMs = isTerminal ? 200 : 10_000

/**
 * Runs a step and says how long it took. The step may report how far it is ("45 %").
 * @template T
 * @param {string} title
 * @param {(report: (detail: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = performance.now()
  let detail = ''
  const line = () => `${title} … ${detail ? `${detail}, ` : ''}${seconds(performance.now() - started)}`
  const show = () => (isTerminal ? process.stdout.write(`\r\x1b[2K  ${line()}`) : console.log(`  ${line()}`))

  if (!isTerminal) console.log(`  ${title} …`)
  const timer = setInterval(show, intervalMs)
  let mark = '✗'
  try {
    const result = await work((text) => (detail = text))
    mark = '✓'
    return result
  } finally {
    clearInterval(timer)
    if (isTerminal) process.stdout.write('\r\x1b[2K')
    console.log(`${mark} ${title} (${seconds(performance.now() - started)})`)
  }
}

/**
 * @param {number} ms
 * @returns {string}
 */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`
}
