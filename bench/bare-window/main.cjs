// The least that Electron can do: one window with one file. What Keyturn is measured against.
const { app, BrowserWindow } = require('electron')
const { join } = require('node:path')

app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  void new BrowserWindow({ width: 440, height: 680 }).loadFile(join(__dirname, 'index.html'))
})
