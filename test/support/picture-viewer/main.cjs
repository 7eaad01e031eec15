// A foreign program with a picture: shows it on the screen, pixel by pixel, or puts it on the clipboard. Says
// when that is done. Arguments: `show FILE X Y WIDTH HEIGHT`, or `copy FILE`.
const { readFile } = require('node:fs/promises')
const electron = require('electron')

const { app, BrowserWindow, clipboard, nativeImage } = electron

const from = process.argv.findIndex((argument) => argument === 'show' || argument === 'copy')
const [what = '', file = '', ...numbers] = process.argv.slice(from)

async function show() {
  const [x = 0, y = 0, width = 320, height = 320] = numbers.map(Number)
  const window = new BrowserWindow({
    x,
    y,
    width,
    height,
    frame: false,
    useContentSize: true,
    skipTaskbar: true,
  })
  await window.loadFile(file)
  // Not before it is on the screen.
  await window.webContents.capturePage()
}

/** Before Electron 44, the clipboard took a picture; since then, items as a page's clipboard does. */
async function copy() {
  const picture = await readFile(file)
  /** @type {any} Two generations of one API, of which the types know one. */
  const either = clipboard
  if ('writeImage' in either) either.writeImage(nativeImage.createFromBuffer(picture))
  else
    await either.write([
      new electron.ClipboardItem({ 'image/png': new Blob([picture], { type: 'image/png' }) }),
    ])
}

app
  .whenReady()
  .then(what === 'show' ? show : copy)
  .then(() => process.stdout.write('done\n'))
