// How well the tests hold the folders where a mistake would cost most: the bars, and what was measured.

/** In percent: branches that a test goes through, and planted mistakes that a test notices. */
export const bars = {
  otp: { branches: 95, mutation: 85 },
  vault: { branches: 95, mutation: 85 },
  cognito: { branches: 95, mutation: 85 },
}

/**
 * @typedef {keyof typeof bars} Folder
 * @typedef {{ folder: string, of: number, good: number, bar: number }} Figure
 */

export const folders = /** @type {Folder[]} */ (Object.keys(bars))

/** @param {Figure} figure */
const percentOf = ({ of, good }) => (of === 0 ? 0 : (100 * good) / of)

/** @param {Figure} figure */
export const holds = (figure) => percentOf(figure) >= figure.bar

/**
 * Rounded down: 94.99 % are not 95 %.
 * @param {Figure} figure
 * @param {string} what is counted
 */
export function describeFigure(figure, what) {
  const percent = (Math.floor(10 * percentOf(figure)) / 10).toFixed(1)
  const mark = holds(figure) ? '✓' : '✗'
  return `${mark} src/main/${figure.folder}: ${percent} % of ${figure.of} ${what}, asked are ${figure.bar} %`
}

/**
 * The branches of a folder in Istanbul's summary.
 * @param {Record<string, { branches: { total: number, covered: number } }>} summary by file
 * @param {Folder} folder
 * @returns {Figure}
 */
export function branchesIn(summary, folder) {
  const files = Object.entries(summary).filter(([file]) =>
    file.replaceAll('\\', '/').includes(`/src/main/${folder}/`),
  )
  /** @param {'total' | 'covered'} name */
  const sum = (name) => files.reduce((total, [, { branches }]) => total + branches[name], 0)
  return { folder, of: sum('total'), good: sum('covered'), bar: bars[folder].branches }
}

const noticed = new Set(['Killed', 'Timeout'])
const unnoticed = new Set(['Survived', 'NoCoverage'])

/**
 * The mutants in Stryker's report. One that does not run at all, or that was left out for a reason, counts for nothing.
 * @param {{ files: Record<string, { mutants: { status: string }[] }> }} report
 * @param {Folder} folder
 * @returns {Figure}
 */
export function mutantsIn(report, folder) {
  const states = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const good = states.filter((state) => noticed.has(state)).length
  const bad = states.filter((state) => unnoticed.has(state)).length
  return { folder, of: good + bad, good, bar: bars[folder].mutation }
}
