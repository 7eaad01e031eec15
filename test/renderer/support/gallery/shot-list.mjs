// The pictures of the gallery: which scenario, and what a person does before the picture is taken.
import { accountShots } from './account-shots.mjs'
import { addShots } from './add-shots.mjs'
import { listShots } from './list-shots.mjs'
import { settingsShots } from './settings-shots.mjs'
import { wizardShots } from './wizard-shots.mjs'

const press = (name) => (page) =>
  page.locator('main, [role=alertdialog]').last().getByRole('button', { name, exact: true }).click()
const go = (name) => (page) => page.getByRole('navigation').getByRole('button', { name }).click()
const steps =
  (...all) =>
  async (page) => {
    for (const step of all) await step(page)
  }
const fill = (label, text) => (page) =>
  page.locator('form, main').last().getByLabel(label, { exact: true }).fill(text)
const pause = (ms) => (page) => page.waitForTimeout(ms)
const row = (name) => (page) => page.getByRole('button', { name, exact: true }).click()

const signIn = steps(
  go('Enroll'),
  fill('User name', 'ada.lovelace'),
  fill('Password', 'Correct-Horse-7'),
  press('Sign in'),
  pause(60),
)
const enroll = steps(signIn, press('Enroll'), pause(100))
const untilUrgent = async (page) => {
  const left = 30_000 - (Date.now() % 30_000)
  if (left > 4800) await page.waitForTimeout(left - 4300)
}
const menu = steps(pause(150), press('More for GitHub, ada-lovelace'), pause(400))

const shots = [
  ...accountShots,
  ...addShots,
  ...listShots,
  ...settingsShots,
  ...wizardShots,
  { name: 'codes', scenario: 'everyday' },
  { name: 'codes-wide', scenario: 'everyday', size: 'wide' },
  { name: 'codes-tiny', scenario: 'everyday', size: 'tiny' },
  { name: 'codes-many', scenario: 'many' },
  { name: 'codes-copied', scenario: 'everyday', act: row('GitHub, ada-lovelace') },
  { name: 'codes-menu', scenario: 'everyday', act: menu },
  {
    name: 'codes-remove',
    scenario: 'everyday',
    act: steps(menu, (page) => page.getByRole('menuitem', { name: 'Remove…' }).click(), pause(300)),
  },
  {
    name: 'codes-removed',
    scenario: 'everyday',
    act: steps(
      menu,
      (page) => page.getByRole('menuitem', { name: 'Remove…' }).click(),
      press('Remove'),
      pause(300),
      (page) => page.getByText('Recently removed').click(),
    ),
  },
  { name: 'codes-empty', scenario: 'empty' },
  { name: 'codes-empty-wide', scenario: 'empty', size: 'wide' },
  { name: 'codes-loading', scenario: 'loading', act: pause(500) },
  { name: 'codes-waiting', scenario: 'waiting', act: pause(300) },
  { name: 'codes-locked', scenario: 'locked' },
  { name: 'codes-missing', scenario: 'missing' },
  { name: 'codes-one-damaged', scenario: 'oneDamaged' },
  { name: 'codes-list-failed', scenario: 'listFailed' },
  { name: 'codes-statuses', scenario: 'statuses' },
  { name: 'codes-statuses-wide', scenario: 'statuses', size: 'wide' },
  { name: 'codes-nothing-found', scenario: 'many', act: fill('Search accounts', 'zzz') },
  { name: 'codes-urgent', scenario: 'everyday', act: untilUrgent },
  { name: 'codes-urgent-wide', scenario: 'everyday', size: 'wide', act: untilUrgent },

  { name: 'enroll-practice', scenario: 'practice', act: go('Enroll') },
  { name: 'enroll-practice-wide', scenario: 'practice', size: 'wide', act: go('Enroll') },
  { name: 'enroll-choose', scenario: 'choose', act: go('Enroll') },
  { name: 'enroll-no-connection', scenario: 'noConnection', act: go('Enroll') },
  { name: 'enroll-sign-in', scenario: 'setUp', act: go('Enroll') },
  { name: 'enroll-sign-in-tiny', scenario: 'setUp', size: 'tiny', act: go('Enroll') },
  { name: 'enroll-signing-in', scenario: 'signingIn', act: signIn },
  { name: 'enroll-wrong-password', scenario: 'wrongPassword', act: signIn },
  { name: 'enroll-offline', scenario: 'offline', act: signIn },
  { name: 'enroll-new-password', scenario: 'newPassword', act: signIn },
  {
    name: 'enroll-new-password-differs',
    scenario: 'passwordTooWeak',
    act: steps(signIn, fill('New password', 'one-thing'), fill('New password again', 'another')),
  },
  {
    name: 'enroll-new-password-weak',
    scenario: 'passwordTooWeak',
    act: steps(
      signIn,
      fill('New password', 'abc'),
      fill('New password again', 'abc'),
      press('Set new password'),
    ),
  },
  { name: 'enroll-select', scenario: 'selectMfa', act: signIn },
  { name: 'enroll-sent-code', scenario: 'sentCode', act: signIn },
  {
    name: 'enroll-sent-code-wrong',
    scenario: 'sentCode',
    act: steps(signIn, fill('Code', '123456'), press('Continue')),
  },
  { name: 'enroll-own-code', scenario: 'ownCode', act: signIn },
  { name: 'enroll-own-code-wrong', scenario: 'ownCodeWrong', act: steps(signIn, pause(100)) },
  { name: 'enroll-typed-code', scenario: 'typedCode', act: signIn },
  { name: 'enroll-cannot', scenario: 'cannotSetUp', act: signIn },
  { name: 'enroll-signed-in', scenario: 'signedInNone', act: signIn },
  { name: 'enroll-already', scenario: 'signedInToken', act: signIn },
  {
    name: 'enroll-replace',
    scenario: 'signedInToken',
    act: steps(signIn, press('Replace with a new key…'), pause(200)),
  },
  { name: 'enroll-naming', scenario: 'setUp', act: signIn },
  { name: 'enroll-expired', scenario: 'expiring', act: steps(signIn, pause(1700)) },
  { name: 'enroll-associating', scenario: 'associating', act: enroll },
  { name: 'enroll-verifying', scenario: 'verifying', act: enroll },
  { name: 'enroll-verify-wrong', scenario: 'verifyWrong', act: enroll },
  {
    name: 'enroll-verify-next',
    scenario: 'verifyWrong',
    act: steps(enroll, press('Try again with the next code')),
  },
  { name: 'enroll-verify-unknown', scenario: 'verifyUnknown', act: enroll },
  { name: 'enroll-locked', scenario: 'associateLocked', act: enroll },
  { name: 'enroll-run-offline', scenario: 'associateOffline', act: enroll },
  { name: 'enroll-proving', scenario: 'proving', act: enroll },
  { name: 'enroll-done', scenario: 'setUp', act: enroll },
  { name: 'enroll-done-wide', scenario: 'setUp', size: 'wide', act: enroll },

  { name: 'orgs', scenario: 'connections', act: go('Organizations') },
  { name: 'orgs-empty', scenario: 'noConnection', act: go('Organizations') },
  {
    name: 'orgs-add',
    scenario: 'connections',
    act: steps(
      go('Organizations'),
      press('Add an organization'),
      fill('User pool ID', 'eu-west-1_AbC123xyZ'),
      press('Save'),
    ),
  },
  {
    name: 'orgs-edit',
    scenario: 'connections',
    act: steps(go('Organizations'), press('Edit The Royal Society for the Improvement of Long Names')),
  },
  {
    name: 'orgs-in-use',
    scenario: 'connections',
    act: steps(go('Organizations'), press('Remove Northwind Trading'), press('Remove')),
  },
]

export { shots }
