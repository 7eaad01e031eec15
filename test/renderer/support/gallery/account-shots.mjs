// The pictures of account-scenarios.ts.
const press = (name) => (page) =>
  page.locator('main, [role=alertdialog]').last().getByRole('button', { name, exact: true }).click()
const steps =
  (...all) =>
  async (page) => {
    for (const step of all) await step(page)
  }
const pause = (ms) => (page) => page.waitForTimeout(ms)
const details = (name) =>
  steps(
    pause(150),
    (page) =>
      page
        .locator('[data-row]')
        .and(page.getByRole('button', { name, exact: true }))
        .first()
        .focus(),
    (page) => page.keyboard.press('Control+i'),
    pause(150),
  )
const type = (label, text) => (page) =>
  page.locator('main').getByRole('textbox', { name: label, exact: true }).fill(text)
const github = details('GitHub, ada-lovelace')
const northwind = details('Northwind Trading, ada.lovelace')
const copy = (page) => page.locator('main span:has(> [data-testid=code]) ~ button').click()
const toEnd = (page) => page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
const untilUrgent = async (page) => {
  const left = 30_000 - (Date.now() % 30_000)
  if (left > 4800) await page.waitForTimeout(left - 4300)
}
const calmly = async (page) => {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 7000) await page.waitForTimeout(left + 1200)
}

export const accountShots = [
  { name: 'account-signed-out', scenario: 'enrolled', size: 'tall', act: northwind },
  { name: 'account-preferred', scenario: 'accountPreferred', size: 'tall', act: northwind },
  { name: 'account-preferred-wide', scenario: 'accountPreferred', size: 'wide', act: northwind },
  { name: 'account-end', scenario: 'accountPreferred', act: steps(northwind, toEnd) },
  { name: 'account-tiny', scenario: 'accountOn', size: 'tinyTall', act: northwind },
  { name: 'account-on', scenario: 'accountOn', size: 'tall', act: northwind },
  { name: 'account-off', scenario: 'accountOff', size: 'tall', act: northwind },
  { name: 'account-off-other', scenario: 'accountOffOther', size: 'tall', act: northwind },
  { name: 'account-loading', scenario: 'accountLoading', act: steps(northwind, pause(600)) },
  { name: 'account-offline', scenario: 'accountOffline', act: northwind },
  { name: 'account-failed', scenario: 'accountFailed', act: northwind },
  {
    name: 'account-turn-off',
    scenario: 'accountPreferred',
    act: steps(northwind, press('Turn off…'), pause(300)),
  },
  {
    name: 'account-turn-off-other',
    scenario: 'accountOn',
    act: steps(northwind, press('Turn off…'), pause(300)),
  },
  {
    name: 'account-required',
    scenario: 'accountRequired',
    act: steps(northwind, press('Turn off…'), press('Turn off'), pause(200)),
  },
  {
    name: 'account-ended',
    scenario: 'accountEnded',
    act: steps(northwind, (page) => page.getByRole('switch').last().click(), pause(200)),
  },
  {
    name: 'account-changing',
    scenario: 'accountChanging',
    act: steps(northwind, (page) => page.getByRole('switch').last().click(), pause(200)),
  },
  {
    name: 'account-enroll-again',
    scenario: 'accountPreferred',
    act: steps(northwind, press('Enroll again…'), pause(300)),
  },
  {
    name: 'account-remove',
    scenario: 'accountPreferred',
    act: steps(northwind, press('Remove account…'), pause(300)),
  },
  { name: 'account-plain', scenario: 'enrolled', act: details('GitHub, ada-lovelace') },
  {
    name: 'account-long',
    scenario: 'enrolled',
    act: details(/^The Royal Society/),
  },
  { name: 'account-locked', scenario: 'accountLocked', act: northwind },
  { name: 'account-unsettled', scenario: 'unsettledPair', act: northwind },
  { name: 'account-pending', scenario: 'replacing', act: northwind },
  { name: 'account-spent', scenario: 'spent', act: steps(calmly, northwind) },

  { name: 'account-own', scenario: 'accountOwn', size: 'tall', act: github },
  { name: 'account-own-wide', scenario: 'accountOwn', size: 'wide', act: github },
  { name: 'account-own-tiny', scenario: 'accountOwn', size: 'tinyTall', act: github },
  { name: 'account-full', scenario: 'accountFull', size: 'tall', act: details(/^The Royal Society/) },
  {
    name: 'account-full-tiny',
    scenario: 'accountFull',
    size: 'tinyTall',
    act: details(/^The Royal Society/),
  },
  { name: 'account-rename', scenario: 'accountOwn', act: steps(github, press('Rename'), pause(100)) },
  {
    name: 'account-rename-missing',
    scenario: 'accountOwn',
    act: steps(
      github,
      press('Rename'),
      type('Website or organization', ''),
      type('Account', ''),
      press('Save'),
    ),
  },
  {
    name: 'account-rename-refused',
    scenario: 'accountRefused',
    act: steps(github, press('Rename'), type('Account', 'ada'), press('Save'), pause(100)),
  },
  {
    name: 'account-rename-locked',
    scenario: 'accountEditLocked',
    act: steps(github, press('Rename'), type('Account', 'ada'), press('Save'), pause(100)),
  },
  {
    name: 'account-tag-too-long',
    scenario: 'accountOwn',
    act: steps(github, type('Tags', 'a tag that is much longer than any tag has to be,'), pause(100)),
  },
  {
    name: 'account-edit-failed',
    scenario: 'accountEditFailed',
    size: 'tall',
    act: steps(
      github,
      (page) => page.getByRole('switch').click(),
      type('Tags', 'family,'),
      type('Note', 'The second key is in the safe.'),
      (page) => page.getByLabel('Tags', { exact: true }).last().focus(),
      pause(200),
    ),
  },
  {
    name: 'account-note-saved',
    scenario: 'accountOwn',
    size: 'tall',
    act: steps(
      github,
      type('Note', 'The second key is in the safe.'),
      (page) => page.getByRole('heading', { level: 1 }).focus(),
      pause(200),
    ),
  },
  {
    name: 'account-qr',
    scenario: 'accountPreferred',
    act: steps(northwind, press('QR code…'), pause(300)),
  },
  {
    name: 'account-qr-locked',
    scenario: 'accountEditLocked',
    act: steps(github, press('QR code…'), press('Show the QR code'), pause(200), toEnd),
  },
  { name: 'account-counting', scenario: 'accountCounting', size: 'tall', act: details(/^Bank of/) },
  { name: 'account-copied', scenario: 'accountOwn', act: steps(github, copy) },
  { name: 'account-copied-tiny', scenario: 'accountOwn', size: 'tiny', act: steps(github, copy) },

  { name: 'codes-spent', scenario: 'spent', act: calmly },
  { name: 'codes-spent-wide', scenario: 'spent', size: 'wide', act: calmly },
  { name: 'codes-spent-least', scenario: 'spent', size: 'least', act: calmly },
  { name: 'codes-spent-tiny', scenario: 'spent', size: 'tiny', act: calmly },
  { name: 'codes-spent-urgent', scenario: 'spent', act: untilUrgent },
  {
    name: 'codes-spent-click',
    scenario: 'spent',
    act: steps(calmly, (page) => page.locator('[data-row]').nth(1).click()),
  },
  {
    name: 'codes-spent-menu',
    scenario: 'spent',
    act: steps(calmly, press('More for GitHub, ada-lovelace'), pause(400)),
  },
  { name: 'codes-unsettled', scenario: 'unsettledPair', size: 'tall' },
  { name: 'codes-unsettled-wide', scenario: 'unsettledPair', size: 'wide' },
  {
    name: 'codes-replacing',
    scenario: 'replacing',
    act: steps(pause(150), press('Discard'), pause(200)),
  },
  { name: 'codes-replaced-nearly', scenario: 'replacedNearly' },
  { name: 'clock-behind', scenario: 'clockBehind' },
  { name: 'clock-ahead-wide', scenario: 'clockAhead', size: 'wide' },
  { name: 'clock-tiny', scenario: 'clockBehind', size: 'tiny' },
  {
    name: 'clock-enroll',
    scenario: 'clockAhead',
    act: (page) => page.getByRole('navigation').getByRole('button', { name: 'Enroll' }).click(),
  },
]
