// When the quick window has its first code on the screen, each time that it is called up. It is called up from
// outside: the observer asks for the keys to be pressed, so that they come from nobody in this process.
const { BrowserWindow } = require('electron')
const { whenFirstPage, whenCodeIsPainted, pause } = require('./page.cjs')

const openings = 25
/** Until the quick window is made, and all is quiet. */
const settleMs = 6_000
const betweenMs = 500

function quickWindow() {
  const quick = BrowserWindow.getAllWindows().find(({ webContents }) =>
    webContents.getURL().includes('/quick.html'),
  )
  if (!quick) throw new Error('There is no quick window.')
  return quick
}

whenFirstPage(async (contents) => {
  await contents.executeJavaScript(whenCodeIsPainted)
  await pause(settleMs)
  const quick = quickWindow()
  const painted = []
  while (painted.length < openings) {
    // There is no code in it while it is hidden.
    const next = quick.webContents.executeJavaScript(whenCodeIsPainted)
    process.stdout.write('press\n')
    painted.push((await next).at)
    quick.hide()
    await pause(betweenMs)
  }
  return { painted }
})
