// The ways to add an account, while something is looked for, and what could not be taken.
import type { Page } from 'playwright-core'
import { evaluate } from '../../observe-window'
import { chooseFiles, fill, go, press } from '../acts'
import { alert, codeOf, heading, text } from '../sights'
import type { Shot } from '../shot'
import { scanned } from '../ways'

const open = [go('Add')]
/** A picture comes over the window, once there is something in it. */
async function dragPicture(page: Page): Promise<void> {
  await codeOf('GitHub, ada-lovelace')(page).waitFor()
  await evaluate(
    page,
    `(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'code.png', { type: 'image/png' }))
      const over = { dataTransfer, bubbles: true, cancelable: true }
      window.dispatchEvent(new DragEvent('dragenter', over))
    })()`,
  )
}

const title = heading('Add an account')
const paste = (words: string) => [...open, fill('Links or setup key', words), press('Continue')]

export const addShots: readonly Shot[] = [
  { name: 'add', scenario: 'everyday', acts: open, shows: title },
  { name: 'add-least', scenario: 'everyday', size: 'least', acts: open, shows: title },
  { name: 'add-wide', scenario: 'everyday', size: 'wide', acts: open, shows: title },
  { name: 'add-tiny', scenario: 'everyday', size: 'tinyTall', acts: open, shows: title },
  { name: 'add-drag', scenario: 'everyday', acts: [dragPicture], shows: text('Drop the picture here') },
  { name: 'add-looking', scenario: 'addLooking', acts: scanned, shows: text('Looking at your screens…') },
  {
    name: 'add-looking-camera',
    scenario: 'addLooking',
    acts: [...open, press('Camera')],
    shows: text('Hold the QR code in front of the camera…'),
  },
  {
    name: 'add-looking-pictures',
    scenario: 'addLooking',
    acts: [...open, chooseFiles(4)],
    shows: text('Looking at picture 1 of 4…'),
  },
  { name: 'add-nothing', scenario: 'addNothing', acts: scanned, shows: alert(/./) },
  { name: 'add-website', scenario: 'addWebsite', acts: scanned, shows: alert('This leads to a website') },
  {
    name: 'add-motp',
    scenario: 'addMotp',
    acts: scanned,
    shows: alert('This is a mOTP code'),
  },
  { name: 'add-refused', scenario: 'addRefused', acts: scanned, shows: alert(/./) },
  {
    name: 'add-text-bad',
    scenario: 'everyday',
    acts: paste('JBSW1'),
    shows: text(/^This is not a setup key\./),
  },
  {
    name: 'add-text-bad-least',
    scenario: 'everyday',
    size: 'least',
    acts: paste('https://example.com'),
    shows: text(/^This leads to a website/),
  },
  {
    name: 'add-some-bad',
    scenario: 'addSomeBad',
    size: 'tall',
    acts: scanned,
    shows: [text('Is this the right account?'), alert('This is not an account')],
  },
]
