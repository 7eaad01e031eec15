// The pictures of settings-scenarios.ts.
const steps =
  (...all) =>
  async (page) => {
    for (const step of all) await step(page)
  }
const pause = (ms) => (page) => page.waitForTimeout(ms)
const open = steps(pause(150), (page) => page.keyboard.press('Control+,'), pause(250))
const down = (share) => (page) =>
  page.locator('main').evaluate((main, part) => main.scrollTo(0, main.scrollHeight * part), share)
const recorder = (page) => page.getByRole('button', { name: /^Quick window/ })
const letGo = steps(...['Control', 'Alt'].map((key) => (page) => page.keyboard.up(key)))
const record = steps(letGo, open, (page) => recorder(page).click())
const licences = steps(
  open,
  (page) => page.getByRole('button', { name: 'Show the licences' }).click(),
  pause(300),
)

export const settingsShots = [
  { name: 'settings', scenario: 'settings', size: 'tall', act: open },
  { name: 'settings-least', scenario: 'settings', size: 'least', act: open },
  { name: 'settings-wide', scenario: 'settings', size: 'wide', act: open },
  { name: 'settings-end', scenario: 'settings', size: 'tall', act: steps(open, down(1)) },
  { name: 'settings-tiny', scenario: 'settings', size: 'tinyTall', act: open },
  { name: 'settings-tiny-end', scenario: 'settings', size: 'tinyTall', act: steps(open, down(1)) },
  { name: 'settings-long', scenario: 'settings', size: 'tall', language: 'en-XA', act: open },
  {
    name: 'settings-long-end',
    scenario: 'settings',
    size: 'tall',
    language: 'en-XA',
    act: steps(open, down(1)),
  },
  { name: 'settings-right', scenario: 'settings', size: 'tall', language: 'ar', act: open },
  {
    name: 'settings-right-end',
    scenario: 'settings',
    size: 'tall',
    language: 'ar',
    act: steps(open, down(1)),
  },
  { name: 'settings-right-wide', scenario: 'settings', size: 'wide', language: 'ar', act: open },
  { name: 'settings-other', scenario: 'settingsOther', size: 'tall', act: open },
  { name: 'settings-other-end', scenario: 'settingsOther', size: 'tall', act: steps(open, down(1)) },
  {
    name: 'settings-unsupported',
    scenario: 'settingsUnsupported',
    size: 'tall',
    act: steps(open, down(0.45)),
  },
  {
    name: 'settings-not-saved',
    scenario: 'settingsNotSaved',
    act: steps(
      open,
      (page) => page.getByRole('radio', { name: 'Compact' }).click({ force: true }),
      pause(100),
    ),
  },
  { name: 'settings-record', scenario: 'settings', act: record },
  {
    name: 'settings-record-held',
    scenario: 'settings',
    act: steps(
      record,
      (page) => page.keyboard.down('Control'),
      (page) => page.keyboard.down('Alt'),
    ),
  },
  {
    name: 'settings-record-wrong',
    scenario: 'settings',
    act: steps(record, (page) => page.keyboard.press('k')),
  },
  { name: 'settings-licences', scenario: 'settings', act: licences },
  {
    name: 'settings-licences-text',
    scenario: 'settings',
    act: steps(licences, (page) => page.getByText('electron', { exact: true }).click(), pause(200)),
  },
  { name: 'settings-licences-tiny', scenario: 'settings', size: 'tiny', act: licences },
  { name: 'settings-licences-failed', scenario: 'settingsUnsupported', act: licences },
  {
    name: 'settings-report',
    scenario: 'settings',
    act: steps(open, (page) => page.getByRole('button', { name: 'Show the report' }).click(), pause(300)),
  },
]
