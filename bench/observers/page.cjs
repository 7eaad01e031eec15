// Shared by the observers: the first page of an app, once it is there, and how to say what was seen.
const { app } = require('electron')

/**
 * Calls back with the contents of the first window, when its document is there.
 * @param {(contents: import('electron').WebContents) => Promise<object>} observe
 */
function whenFirstPage(observe) {
  app.once('web-contents-created', (_event, contents) => {
    contents.once('dom-ready', () => {
      observe(contents).then(tell, (/** @type {unknown} */ error) => {
        process.stderr.write(`${String(error)}\n`, () => app.exit(1))
      })
    })
  })
}

/** @param {object} observation */
function tell(observation) {
  process.stdout.write(`${JSON.stringify(observation)}\n`, () => app.quit())
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Runs in the page: resolves once there is a code on the screen, two frames after it came. */
const whenCodeIsPainted = `new Promise((resolve) => {
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

module.exports = { whenFirstPage, whenCodeIsPainted, pause }
