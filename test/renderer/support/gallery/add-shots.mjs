// The pictures of add-scenarios.ts.
const press = (name) => (page) => page.locator('main').getByRole('button', { name, exact: true }).click()
const steps =
  (...all) =>
  async (page) => {
    for (const step of all) await step(page)
  }
const pause = (ms) => (page) => page.waitForTimeout(ms)
const type = (label, text) => (page) => page.getByRole('textbox', { name: label, exact: true }).fill(text)
const open = (page) => page.getByRole('navigation').getByRole('button', { name: 'Add' }).click()
const scan = steps(open, press('Scan the screen'), pause(150))
const toEnd = (page) => page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
const untilUrgent = async (page) => {
  const left = 30_000 - (Date.now() % 30_000)
  if (left > 4800) await page.waitForTimeout(left - 4300)
}
const drag = (page) =>
  page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'code.png', { type: 'image/png' }))
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true, cancelable: true }))
  })
const pictures = (count) => (page) =>
  page.locator('input[type=file]').setInputFiles(
    Array.from({ length: count }, (_, index) => ({
      name: `${index}.png`,
      mimeType: 'image/png',
      buffer: Buffer.from('x'),
    })),
  )
const byHand = steps(open, press('By hand'))
const typed = steps(
  byHand,
  type('Website or organization', 'GitHub'),
  type('Account name', 'ada-lovelace'),
  type('Setup key', 'JBSW Y3DP EHPK 3PXP'),
  pause(350),
)
const row = (name) => (page) => page.getByRole('button', { name, exact: true }).click()

export const addShots = [
  { name: 'add', scenario: 'everyday', act: open },
  { name: 'add-least', scenario: 'everyday', size: 'least', act: open },
  { name: 'add-wide', scenario: 'everyday', size: 'wide', act: open },
  { name: 'add-tiny', scenario: 'everyday', size: 'tinyTall', act: open },
  { name: 'add-drag', scenario: 'everyday', act: steps(pause(200), drag) },
  { name: 'add-looking', scenario: 'addLooking', act: scan },
  { name: 'add-looking-camera', scenario: 'addLooking', act: steps(open, press('Camera')) },
  { name: 'add-looking-pictures', scenario: 'addLooking', act: steps(open, pictures(4)) },
  { name: 'add-nothing', scenario: 'addNothing', act: scan },
  { name: 'add-website', scenario: 'addWebsite', act: scan },
  { name: 'add-motp', scenario: 'addMotp', act: scan },
  { name: 'add-refused', scenario: 'addRefused', act: scan },
  {
    name: 'add-text-bad',
    scenario: 'everyday',
    act: steps(open, type('Links or setup key', 'JBSW1'), press('Continue')),
  },
  {
    name: 'add-text-bad-least',
    scenario: 'everyday',
    size: 'least',
    act: steps(open, type('Links or setup key', 'https://example.com'), press('Continue')),
  },
  { name: 'add-one', scenario: 'addOne', act: scan },
  { name: 'add-one-least', scenario: 'addOne', size: 'least', act: scan },
  { name: 'add-one-tiny', scenario: 'addOne', size: 'tinyTall', act: scan },
  { name: 'add-one-wide', scenario: 'addOne', size: 'wide', act: scan },
  { name: 'add-one-urgent', scenario: 'addOne', act: steps(scan, untilUrgent) },
  { name: 'add-unusual', scenario: 'addUnusual', size: 'tall', act: scan },
  { name: 'add-nameless', scenario: 'addNameless', act: steps(scan, press('Add account')) },
  { name: 'add-counting', scenario: 'addCounting', act: scan },
  { name: 'add-steam', scenario: 'addSteam', act: scan },
  { name: 'add-same-key', scenario: 'addSameKey', size: 'tall', act: scan },
  { name: 'add-same-name', scenario: 'addSameName', size: 'tall', act: scan },
  { name: 'add-same-name-narrow', scenario: 'addSameName', act: scan },
  { name: 'add-enrolled', scenario: 'addEnrolled', size: 'tall', act: scan },
  { name: 'add-long', scenario: 'addLong', act: scan },
  { name: 'add-long-least', scenario: 'addLong', size: 'least', act: steps(scan, untilUrgent) },
  { name: 'add-many', scenario: 'addMany', act: scan },
  { name: 'add-many-tall', scenario: 'addMany', size: 'tall', act: scan },
  { name: 'add-many-wide', scenario: 'addMany', size: 'wide', act: scan },
  { name: 'add-many-tiny', scenario: 'addMany', size: 'tinyTall', act: scan },
  { name: 'add-many-end', scenario: 'addMany', act: steps(scan, toEnd) },
  {
    name: 'add-many-open',
    scenario: 'addMany',
    size: 'tall',
    act: steps(
      scan,
      press('Details of PayPal, ada'),
      press('Details of Fastmail, ada@analytical.engine'),
      toEnd,
    ),
  },
  { name: 'add-many-nameless', scenario: 'addMany', act: steps(scan, press('Add 8 accounts'), pause(200)) },
  { name: 'add-all-here', scenario: 'addAllHere', act: scan },
  { name: 'add-some-bad', scenario: 'addSomeBad', size: 'tall', act: scan },
  { name: 'add-move', scenario: 'addMove', size: 'tall', act: scan },
  { name: 'add-move-narrow', scenario: 'addMove', act: scan },
  {
    name: 'add-move-seen',
    scenario: 'addMoveSeen',
    size: 'tall',
    act: steps(scan, press('Scan the next code'), pause(150)),
  },
  { name: 'add-move-done', scenario: 'addMoveDone', size: 'tall', act: scan },
  { name: 'add-saving', scenario: 'addSaving', act: steps(scan, press('Add account')) },
  { name: 'add-not-saved', scenario: 'addNotSaved', size: 'tall', act: steps(scan, press('Add account')) },
  {
    name: 'add-some-failed',
    scenario: 'addSomeFailed',
    size: 'tall',
    act: steps(scan, press('Add 3 accounts'), pause(200)),
  },
  { name: 'add-by-hand', scenario: 'everyday', act: byHand },
  { name: 'add-by-hand-least', scenario: 'everyday', size: 'least', act: byHand },
  { name: 'add-by-hand-typed', scenario: 'everyday', act: typed },
  {
    name: 'add-by-hand-counting',
    scenario: 'everyday',
    size: 'tall',
    act: steps(
      typed,
      (page) => page.getByRole('radio', { name: 'Counts up' }).check(),
      (page) => page.getByText('Advanced').click(),
      pause(350),
    ),
  },
  {
    name: 'add-by-hand-steam',
    scenario: 'everyday',
    act: steps(typed, (page) => page.getByRole('radio', { name: 'Steam Guard' }).check(), pause(350)),
  },
  {
    name: 'add-by-hand-bad',
    scenario: 'everyday',
    size: 'tall',
    act: steps(byHand, type('Setup key', 'abcd 1fg'), press('Add account')),
  },
  {
    name: 'add-by-hand-bad-period',
    scenario: 'everyday',
    size: 'tall',
    act: steps(
      typed,
      (page) => page.getByText('Advanced').click(),
      type('Seconds per code', '999'),
      press('Add account'),
      pause(100),
    ),
  },
  { name: 'add-done', scenario: 'addOne', act: steps(scan, press('Add account'), pause(300)) },
  { name: 'add-done-many', scenario: 'addMoveDone', act: steps(scan, press('Add 6 accounts'), pause(300)) },
  {
    name: 'add-done-replaced',
    scenario: 'addSameName',
    act: steps(scan, press('Replace account'), pause(300)),
  },

  { name: 'codes-kinds', scenario: 'kinds', act: pause(150) },
  { name: 'codes-kinds-least', scenario: 'kinds', size: 'least', act: pause(150) },
  { name: 'codes-kinds-tiny', scenario: 'kinds', size: 'tinyTall', act: pause(150) },
  {
    name: 'codes-kinds-got',
    scenario: 'kinds',
    act: steps(
      pause(150),
      row('Get a code for Bank of Analytical Engines, 1815-1210'),
      pause(2200),
      row('Get a code for Vault Door, ada'),
    ),
  },
  {
    name: 'codes-kinds-waiting',
    scenario: 'kindsCounted',
    act: steps(pause(150), row('Get a code for Vault Door, ada')),
  },
  {
    name: 'codes-kinds-menu',
    scenario: 'kinds',
    act: steps(pause(150), row('More for Vault Door, ada'), pause(400)),
  },
  {
    name: 'account-counting',
    scenario: 'kinds',
    act: steps(
      pause(150),
      row('Vault Door, ada'),
      pause(100),
      (page) => page.keyboard.press('Control+i'),
      pause(150),
    ),
  },
  {
    name: 'account-counting-none',
    scenario: 'kinds',
    act: steps(
      pause(150),
      (page) => page.getByRole('button', { name: 'Vault Door, ada', exact: true }).focus(),
      (page) => page.keyboard.press('Control+i'),
      pause(150),
    ),
  },
  {
    name: 'account-steam',
    scenario: 'kinds',
    act: steps(
      pause(150),
      (page) => page.getByRole('button', { name: 'Steam, countess_of_lovelace', exact: true }).focus(),
      (page) => page.keyboard.press('Control+i'),
      pause(150),
    ),
  },
]
