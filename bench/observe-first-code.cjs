// Loaded into Electron before an app (`electron -r`): reports on standard output when the first code
// has been painted, and what the processes take up once things are quiet. The apps know nothing of it.
const { app } = require('electron')

const settleMs = 3000

/** Runs in the page: resolves two frames after there is a code, so once it is on the screen. */
const whenPainted = `new Promise((resolve) => {
  const painted = (text) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve({ text, at: performance.timeOrigin + performance.now() })))
  const look = () => {
    const text = document.querySelector('[data-testid="code"]')?.textContent ?? ''
    if (!/^\\d{3}\\s\\d{3}$/.test(text)) return false
    observer.disconnect()
    painted(text)
    return true
  }
  const observer = new MutationObserver(look)
  if (!look()) observer.observe(document, { subtree: true, childList: true, characterData: true })
})`

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const { text, at } = await contents.executeJavaScript(whenPainted)
    setTimeout(() => {
      const workingSetKiB = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
      process.stdout.write(`${JSON.stringify({ text, at, workingSetKiB })}\n`, () => app.quit())
    }, settleMs)
  })
})
