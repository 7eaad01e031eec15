// The window in which the gallery is shown, at the address that is the last argument. It has no frame, so that it can
// be smaller than a desktop allows.
const { app, BrowserWindow, screen } = require('electron')

app.whenReady().then(() => {
  // Beside the desktop's own pointer, which would point at whatever happens to be below it.
  const { x } = screen.getCursorScreenPoint()
  const window = new BrowserWindow({
    x: x + 20,
    y: 0,
    frame: false,
    webPreferences: { backgroundThrottling: false },
  })
  window.setMinimumSize(10, 10)
  return window.loadURL(process.argv.at(-1) ?? '')
})
