// The pictures of the list of codes: searched, arranged, dense, hidden.
/** @typedef {import('playwright-core').Page} Page */

/** @param {string} text */
const search = (text) => async (/** @type {Page} */ page) => {
  await page.waitForTimeout(400)
  await page.getByRole('searchbox').fill(text)
}
/** @param {string} name */
const row = (name) => (/** @type {Page} */ page) => page.getByRole('button', { name, exact: true })
const settled = (/** @type {Page} */ page) => page.waitForTimeout(500)

const drag = async (/** @type {Page} */ page) => {
  await settled(page)
  const box = await row('Discord, ada')(page).boundingBox()
  if (box === null) throw new Error('no row')
  await page.mouse.move(box.x + 150, box.y + 30)
  await page.mouse.down()
  await page.mouse.move(box.x + 150, box.y - 40, { steps: 4 })
  await page.mouse.move(box.x + 150, box.y - 90, { steps: 4 })
}

export const listShots = [
  { name: 'list', scenario: 'list', act: settled },
  { name: 'list-wide', scenario: 'list', size: 'wide', act: settled },
  { name: 'list-compact', scenario: 'listCompact', act: settled },
  {
    name: 'list-hidden',
    scenario: 'listHidden',
    act: (/** @type {Page} */ page) => row('Google, ada.lovelace@gmail.com')(page).hover(),
  },
  { name: 'list-tiny', scenario: 'list', size: 'tiny', act: settled },
  { name: 'list-search', scenario: 'list', act: search('git ada') },
  { name: 'list-search-typo', scenario: 'list', act: search('clodu') },
  { name: 'list-search-tag', scenario: 'list', act: search('money') },
  { name: 'list-search-none', scenario: 'list', act: search('zzz') },
  {
    name: 'list-tag',
    scenario: 'list',
    act: (/** @type {Page} */ page) => page.getByRole('button', { name: 'work', exact: true }).click(),
  },
  {
    name: 'list-copied',
    scenario: 'list',
    act: async (/** @type {Page} */ page) => {
      await settled(page)
      await row('GitHub, ada.lovelace@example.com')(page).click()
    },
  },
  {
    name: 'list-order',
    scenario: 'listByName',
    act: async (/** @type {Page} */ page) => {
      await page.getByRole('button', { name: 'Order' }).click()
      await settled(page)
    },
  },
  {
    name: 'list-menu',
    scenario: 'list',
    act: async (/** @type {Page} */ page) => {
      await settled(page)
      await page.getByRole('button', { name: 'More for Google, ada' }).click()
      await settled(page)
    },
  },
  { name: 'list-drag', scenario: 'list', act: drag },
  {
    name: 'list-thousand-end',
    scenario: 'thousand',
    act: async (/** @type {Page} */ page) => {
      await row('GitHub 1, ada+1@example.com')(page).focus()
      await page.keyboard.press('End')
      await settled(page)
    },
  },
]
