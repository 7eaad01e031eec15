// From a key pressed in the search field until what was found is on the screen.
const { whenFirstPage, whenCodeIsPainted, pause } = require('./page.cjs')

const settleMs = 4_000
const betweenKeysMs = 120

/** Runs in the page: from each input event to the first task after the frame in which it was drawn. */
const watch = `(() => {
  window.keystrokes = []
  const field = document.querySelector('input[type=search]')
  field.focus()
  field.addEventListener('input', (event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.keystrokes.push(performance.now() - event.timeStamp)
      port2.postMessage(null)
    })
  }, { capture: true })
})()`

/** Words that narrow down, that are wrong by a letter, and that nothing matches. */
const typed = ['service 42', 'person77', 'sevrice', 'qqqq', 'example.com', 'tag3 9']

whenFirstPage(async (contents) => {
  await contents.executeJavaScript(whenCodeIsPainted)
  await pause(settleMs)
  contents.focus()
  await contents.executeJavaScript(watch)
  for (const text of typed) {
    for (const keyCode of text) {
      contents.sendInputEvent({ type: 'char', keyCode })
      await pause(betweenKeysMs)
    }
    for (let left = text.length; left > 0; left -= 1) {
      contents.sendInputEvent({ type: 'keyDown', keyCode: 'Backspace' })
      contents.sendInputEvent({ type: 'keyUp', keyCode: 'Backspace' })
      await pause(betweenKeysMs)
    }
  }
  return contents.executeJavaScript('({ keystrokes: window.keystrokes })')
})
