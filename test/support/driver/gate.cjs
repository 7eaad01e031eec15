// Loaded into the app before its own code: keeps it from being ready until the driver has attached to both of its
// debuggers. A window that opens while Playwright is attaching is missed about once in twenty starts, and then waited for
// for ever (microsoft/playwright 9351, 29386). The packaged product loads nothing like this.
const { app } = require('electron')

const ready = app.whenReady()
/** @type {Promise<void>} */
const driverIsThere = new Promise((resolve) => {
  // Playwright calls this by its name as soon as it is attached.
  Object.assign(globalThis, { __playwright_run: () => resolve() })
})
app.whenReady = () => Promise.all([ready, driverIsThere]).then(() => undefined)
