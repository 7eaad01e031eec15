// Loaded into Electron before an app (`electron -r`): reports on standard output when the first code
// has been painted, and what the processes take up once things are quiet. The apps know nothing of it.
const { app } = require('electron')
const { whenFirstPage, whenCodeIsPainted, pause } = require('./page.cjs')

/** Long enough for all that is made ready after the first codes. */
const settleMs = 6000

whenFirstPage(async (contents) => {
  const painted = await contents.executeJavaScript(whenCodeIsPainted)
  await pause(settleMs)
  const workingSetKiB = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
  return { ...painted, workingSetKiB }
})
