// How long after the end of a code the next one is in the page, for every code on the screen, over some steps.
const { whenFirstPage, whenCodeIsPainted } = require('./page.cjs')

/** Of the codes: short, so that there are many steps to see. */
const periodMs = 5_000
const forMs = 100_000

const watch = `new Promise((resolve) => {
  const delays = []
  const shown = new Map()
  const note = () => {
    const now = Date.now()
    for (const element of document.querySelectorAll('[data-testid="code"]')) {
      const row = element.closest('[data-account-id]').dataset.accountId
      const text = element.textContent
      if (shown.has(row) && shown.get(row) !== text) delays.push(now % ${periodMs})
      shown.set(row, text)
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
