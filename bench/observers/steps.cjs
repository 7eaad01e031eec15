// How long after the end of a code the next one is in the page, for every code on the screen, over some steps.
const { whenFirstPage, whenCodeIsPainted } = require('./page.cjs')

/** Of the codes: short, so that there are many steps to see. */
const periodMs = 5_000
const forMs = 100_000

const watch = `new Promise((resolve) => {
  const delays = []
  const shown = new WeakMap()
  const note = () => {
    const now = Date.now()
    for (const element of document.querySelectorAll('[data-testid="code"]')) {
      const text = element.textContent
      if (shown.has(element) && shown.get(element) !== text) delays.push(now % ${periodMs})
      shown.set(element, text)
    }
  }
  note()
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
  setTimeout(() => resolve({ delays }), ${forMs})
})`

whenFirstPage(async (contents) => {
  await contents.executeJavaScript(whenCodeIsPainted)
  return contents.executeJavaScript(watch)
})
