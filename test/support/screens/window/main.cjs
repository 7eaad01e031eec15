// The window in which the gallery is shown, at the address that is the last argument. It has no frame, so that it can
// be smaller than a desktop allows.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({ frame: false, webPreferences: { backgroundThrottling: false } })
  window.setMinimumSize(10, 10)
  // The desktop's own pointer is over it by chance, or over another studio's window. Playwright's is another one.
  window.setIgnoreMouseEvents(true)
  return window.loadURL(process.argv.at(-1) ?? '')
})
