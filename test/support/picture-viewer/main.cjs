// A foreign program with a picture: shows it on the screen, pixel by pixel, or puts it on the clipboard. Says
// when that is done. Arguments: `show FILE X Y WIDTH HEIGHT`, or `copy FILE`.
const { readFile } = require('node:fs/promises')
const { app, BrowserWindow, clipboard, nativeImage } = require('electron')

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

async function copy() {
  const picture = await readFile(file)
  if ('writeImage' in clipboard) clipboard.writeImage(nativeImage.createFromBuffer(picture))
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([picture], { type: 'image/png' }) })])
}

app
  .whenReady()
  .then(what === 'show' ? show : copy)
  .then(() => console.log('done'))
