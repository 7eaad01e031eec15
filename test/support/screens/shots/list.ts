// A long list of codes: searched, arranged, dense, hidden.
import type { Page } from 'playwright-core'
import { click, fill, hover, keys, press } from '../acts'
import { codeOf, foundIn, menuItem, part, row, text } from '../sights'
import type { Shot } from '../shot'
import { withMenuOf } from '../ways'

const first = 'Dropbox, ada'
const search = (words: string) => [fill('Search accounts', words)]

/** Takes a row and holds it over the ones above it. */
async function drag(page: Page): Promise<void> {
  const box = await row('Discord, ada')(page).boundingBox()
  if (box === null) throw new Error('There is no such row')
  await page.mouse.move(box.x + 150, box.y + 30)
  await page.mouse.down()
  await page.mouse.move(box.x + 150, box.y - 40, { steps: 4 })
  await page.mouse.move(box.x + 150, box.y - 90, { steps: 4 })
}

export const listShots: readonly Shot[] = [
  { name: 'list', scenario: 'list', shows: codeOf(first) },
  { name: 'list-wide', scenario: 'list', size: 'wide', shows: codeOf(first) },
  { name: 'list-compact', scenario: 'listCompact', shows: codeOf(first) },
  {
    name: 'list-hidden',
    scenario: 'listHidden',
    acts: [hover(row('Google, ada.lovelace@gmail.com'))],
    shows: [codeOf('Google, ada.lovelace@gmail.com'), part('[data-testid=hidden-code]')],
  },
  { name: 'list-newer', scenario: 'listNewer', shows: text('This list was written by a newer Keyturn') },
  { name: 'list-not-shown', scenario: 'listNotShown', shows: text('Part of the list cannot be shown') },
  { name: 'list-tiny', scenario: 'list', size: 'tiny', shows: codeOf(first) },
  { name: 'list-search', scenario: 'list', acts: search('git ada'), shows: foundIn('GitLab, ada', 'Git') },
  {
    name: 'list-search-typo',
    scenario: 'list',
    acts: search('clodu'),
    shows: part('[data-index="0"] [aria-label^=Cloudflare]'),
  },
  { name: 'list-search-tag', scenario: 'list', acts: search('money'), shows: foundIn(/^GitHub/, 'money') },
  {
    name: 'list-search-none',
    scenario: 'list',
    acts: search('zzz'),
    shows: text('No account matches “zzz”.'),
  },
  {
    name: 'list-tag',
    scenario: 'list',
    acts: [press('work')],
    shows: part('[aria-pressed=true]'),
  },
  {
    name: 'list-copied',
    scenario: 'list',
    acts: [click(row('GitHub, ada.lovelace@example.com'))],
    shows: text('Copied'),
  },
  {
    name: 'list-order',
    scenario: 'listByName',
    acts: [press('Order')],
    shows: text('Recently used first'),
  },
  { name: 'list-menu', scenario: 'list', acts: [withMenuOf('Google, ada')], shows: menuItem('Move up') },
  { name: 'list-drag', scenario: 'list', acts: [drag], shows: part('[data-dragged]') },
  {
    name: 'list-thousand-end',
    scenario: 'thousand',
    acts: [keys(row('GitHub 1, ada+1@example.com'), 'End')],
    shows: codeOf('GitHub 25, ada+1000@example.com'),
  },
]
