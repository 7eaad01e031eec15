// Where a run stands, for whoever waits for it: one line that is drawn anew on a terminal, a line now and then in a log.
import { seconds } from '../progress.mjs'

/**
 * @typedef {object} Part one thing that runs, beside others
 * @property {(detail: string) => void} say how far it is
 * @property {(isGood: boolean) => void} end
 * @typedef {object} Board
 * @property {(title: string) => Part} begin
 * @property {(text: string) => void} print something that stays on the screen
 * @property {() => void} close
 */

const intervalMs = { terminal: 200, log: 15_000 }

/**
 * @param {{ output?: NodeJS.WriteStream, now?: () => number }} [options]
 * @returns {Board}
 */
export function createBoard({ output = process.stdout, now = () => performance.now() } = {}) {
  /** @type {Set<{ title: string, detail: string, since: number }>} */
  const running = new Set()

  const line = () =>
    [...running]
      .map(({ title, detail, since }) => `${title} ${detail ? `${detail}, ` : ''}${seconds(now() - since)}`)
      .join('  ·  ')
  const erase = () => output.isTTY && output.write('\r\x1b[2K')
  const show = () => {
    if (running.size === 0) return
    if (output.isTTY) output.write(`\r\x1b[2K  ${line().slice(0, output.columns - 3)}`)
    else output.write(`  … ${line()}\n`)
  }
  const timer = setInterval(show, output.isTTY ? intervalMs.terminal : intervalMs.log)

  /** @param {string} text */
  const print = (text) => {
    erase()
    output.write(`${text}\n`)
  }
  return {
    print,
    begin: (title) => {
      const part = { title, detail: '', since: now() }
      running.add(part)
      return {
        say: (detail) => (part.detail = detail),
        end: (isGood) => {
          running.delete(part)
          const detail = part.detail ? `: ${part.detail}` : ''
          print(`${isGood ? '✓' : '✗'} ${title}${detail} (${seconds(now() - part.since)})`)
        },
      }
    },
    close: () => {
      clearInterval(timer)
      erase()
    },
  }
}
