// What an app costs while nobody touches it: the processor time of all its processes over two full steps of the
// codes, with its window on the screen, and then with the window hidden.
const { readFileSync } = require('node:fs')
const { app, BrowserWindow } = require('electron')
const { whenFirstPage, whenCodeIsPainted, pause } = require('./page.cjs')

/** V8 tidies up once, some 15 s after there was much to do. */
const settleMs = 25_000
/** Two steps: the processor time is counted in hundredths of a second. */
const sampleMs = 60_000
/** Linux counts in hundredths of a second, whatever the kernel's own tick. */
const ticksPerSecond = 100

/** @param {number} pid */
function ticksOf(pid) {
  // The name, in brackets, may hold anything; the fields after it are numbered from 3.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

const ticksOfAll = () => app.getAppMetrics().reduce((sum, { pid }) => sum + ticksOf(pid), 0)

/** In percent of one core. */
async function sample() {
  const before = ticksOfAll()
  const start = performance.now()
  await pause(sampleMs)
  return ((ticksOfAll() - before) / ticksPerSecond / ((performance.now() - start) / 1000)) * 100
}

whenFirstPage(async (contents) => {
  await contents.executeJavaScript(whenCodeIsPainted)
  await pause(settleMs)
  const visible = await sample()
  for (const window of BrowserWindow.getAllWindows()) window.hide()
  await pause(settleMs)
  return { visible, hidden: await sample() }
})
