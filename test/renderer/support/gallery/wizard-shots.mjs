// The pictures of wizard-scenarios.ts.
const press = (name) => (page) =>
  page
    .locator('main, [role=alertdialog], [role=dialog]')
    .last()
    .getByRole('button', { name, exact: true })
    .click()
const go = (name) => (page) => page.getByRole('navigation').getByRole('button', { name }).click()
const steps =
  (...all) =>
  async (page) => {
    for (const step of all) await step(page)
  }
const fill = (label, text) => (page) =>
  page.locator('form, main').last().getByLabel(label, { exact: true }).fill(text)
const pause = (ms) => (page) => page.waitForTimeout(ms)
const openMore = (page) => page.locator('summary').click()
const toEnd = (page) => page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))

const door = go('Enroll')
const signIn = steps(
  door,
  fill('User name', 'ada.lovelace'),
  fill('Password', 'Correct-Horse-7'),
  press('Sign in'),
  pause(80),
)
const enroll = steps(signIn, press('Enroll'), pause(120))
const byBrowser = steps(door, press('Sign in with your browser'), pause(80))
const byToken = steps(
  door,
  press('Use an access token'),
  fill('Access token', `eyJraWQiOiJhYmMifQ.${'eyJzdWIiOiJhYmMifQ'.repeat(12)}.c2lnbmF0dXJl`),
  press('Continue'),
  pause(80),
)
const withoutPassword = steps(
  door,
  fill('User name', 'ada.lovelace'),
  press('Sign in without a password'),
  pause(80),
)
const goOn = steps(
  pause(150),
  press('Continue'),
  fill('Password', 'Correct-Horse-7'),
  press('Sign in'),
  pause(200),
)
const test = steps(
  pause(150),
  (page) =>
    page.getByRole('button', { name: 'Northwind Trading, ada.lovelace', exact: true }).first().focus(),
  (page) => page.keyboard.press('Control+i'),
  pause(150),
  press('Test sign-in'),
)
const tested = steps(test, fill('Password', 'Correct-Horse-7'), press('Sign in'), pause(200))
const retrying = (page) =>
  page.evaluate(() => globalThis.emit('service.retrying', { attempt: 2, of: 3, retryAt: Date.now() + 2400 }))
const newOrganization = steps(go('Organizations'), press('Add an organization'))
const filledIn = steps(
  newOrganization,
  fill('Name to show', 'Contoso'),
  fill('User pool ID', 'eu-west-1_AbC123xyZ'),
  fill('App client ID', '1h57kf5cpq17m0eml12EXAMPLE'),
  openMore,
)
const page = (address) => fill('Sign-in page (optional)', address)

export const wizardShots = [
  { name: 'way-no-user-name', scenario: 'setUp', act: steps(door, press('Sign in without a password')) },
  { name: 'way-browser', scenario: 'inBrowser', act: door },
  { name: 'way-browser-wide', scenario: 'inBrowserLong', size: 'wide', act: door },
  { name: 'way-browser-tiny', scenario: 'inBrowserLong', size: 'tinyTall', act: door },
  {
    name: 'way-browser-here',
    scenario: 'inBrowser',
    act: steps(door, press('Sign in here with a password')),
  },
  { name: 'way-browser-open', scenario: 'inBrowser', act: byBrowser },
  { name: 'way-browser-open-tiny', scenario: 'inBrowserLong', size: 'tinyTall', act: byBrowser },
  { name: 'way-browser-late', scenario: 'browserTimedOut', act: byBrowser },
  { name: 'way-browser-ports', scenario: 'portsBusy', act: byBrowser },
  { name: 'way-token', scenario: 'accessToken', act: steps(door, press('Use an access token')) },
  { name: 'way-token-checking', scenario: 'accessTokenChecking', act: steps(byToken, retrying) },
  { name: 'way-token-expired', scenario: 'accessTokenExpired', act: byToken },
  {
    name: 'way-token-id',
    scenario: 'accessTokenIsIdToken',
    act: steps(byToken, press('Show access token')),
  },
  { name: 'way-token-offline', scenario: 'accessTokenOffline', act: byToken },
  {
    name: 'way-token-tiny',
    scenario: 'accessToken',
    size: 'tinyTall',
    act: steps(door, press('Use an access token')),
  },
  { name: 'way-choose', scenario: 'firstFactor', act: withoutPassword },
  {
    name: 'way-choose-password',
    scenario: 'firstFactor',
    act: steps(
      withoutPassword,
      (shown) => shown.getByRole('button', { name: /^Password/ }).click(),
      pause(60),
    ),
  },
  {
    name: 'way-choose-wrong',
    scenario: 'firstFactor',
    act: steps(
      withoutPassword,
      (shown) => shown.getByRole('button', { name: /^Password/ }).click(),
      fill('Password', 'not-this-one'),
      press('Sign in'),
      pause(80),
    ),
  },
  { name: 'way-choose-expired', scenario: 'firstFactorExpiring', act: steps(withoutPassword, pause(1400)) },

  { name: 'retry-signing-in', scenario: 'signingIn', act: steps(signIn, retrying) },
  { name: 'retry-enrolling', scenario: 'associating', act: steps(enroll, retrying) },
  { name: 'retry-now', scenario: 'associating', act: steps(enroll, retrying, pause(2600)) },

  { name: 'device-already', scenario: 'deviceAlready', act: signIn },
  {
    name: 'device-remembered',
    scenario: 'deviceAlready',
    act: steps(signIn, press('Remember this computer'), pause(80)),
  },
  {
    name: 'device-done',
    scenario: 'deviceNone',
    size: 'tall',
    act: steps(signIn, press('Set up codes'), press('Enroll'), pause(150)),
  },
  {
    name: 'device-failed',
    scenario: 'deviceFailed',
    act: steps(signIn, press('Remember this computer'), pause(80)),
  },

  { name: 'resume-finishing', scenario: 'finishing', act: goOn },
  { name: 'resume-wrong', scenario: 'resumedWrong', act: goOn },
  { name: 'resume-kept', scenario: 'earlierKept', act: goOn },
  { name: 'resume-settled', scenario: 'settled', size: 'tall', act: goOn },
  { name: 'resume-settled-other', scenario: 'settledOther', act: goOn },

  { name: 'test-begin', scenario: 'testWaiting', act: test },
  { name: 'test-waiting', scenario: 'testWaiting', act: tested },
  { name: 'test-works', scenario: 'testWorks', act: tested },
  { name: 'test-wrong', scenario: 'testWrong', act: tested },
  { name: 'test-other-key', scenario: 'testOtherKey', act: tested },
  { name: 'test-not-asked', scenario: 'testNotAsked', act: tested },
  { name: 'test-sent-code', scenario: 'testSentCode', act: tested },
  { name: 'test-set-up', scenario: 'testSetUp', act: tested },
  { name: 'clock-wrong-code', scenario: 'wrongByClock', act: enroll },

  { name: 'card-done', scenario: 'setUp', size: 'tall', act: enroll },
  { name: 'card-done-tiny', scenario: 'setUp', size: 'tinyTall', act: enroll },
  {
    name: 'card-saved',
    scenario: 'setUp',
    act: steps(enroll, press('Save the card…'), pause(80), toEnd),
  },
  {
    name: 'card-failed',
    scenario: 'cardUnsaved',
    act: steps(enroll, press('Save the card…'), pause(80), toEnd),
  },
  { name: 'card-shown', scenario: 'setUp', act: steps(enroll, press('Show'), pause(300)) },
  { name: 'card-shown-wide', scenario: 'setUp', size: 'wide', act: steps(enroll, press('Show'), pause(300)) },

  { name: 'orgs-facts', scenario: 'connectionsMore', act: go('Organizations') },
  { name: 'orgs-more', scenario: 'connectionsMore', size: 'tall', act: filledIn },
  {
    name: 'orgs-more-page',
    scenario: 'connectionsMore',
    size: 'tall',
    act: steps(filledIn, page('acme.auth.eu-west-1.amazoncognito.com')),
  },
  {
    name: 'orgs-more-ports',
    scenario: 'connectionsMore',
    size: 'tall',
    act: steps(
      filledIn,
      page('sign-in.acme.example'),
      fill('Ports for the way back', '80, x'),
      press('Save'),
    ),
  },
  {
    name: 'orgs-more-set',
    scenario: 'connectionsMore',
    size: 'tall',
    act: steps(go('Organizations'), press('Edit The Royal Society for the Improvement of Long Names')),
  },
  {
    name: 'orgs-more-malformed',
    scenario: 'signInPageMalformed',
    size: 'tall',
    act: steps(filledIn, page('http://acme'), press('Save'), pause(80)),
  },
  {
    name: 'orgs-more-no-fips',
    scenario: 'fipsUnsupported',
    size: 'tall',
    act: steps(
      filledIn,
      (shown) => shown.getByLabel('Use the FIPS endpoint').check(),
      press('Save'),
      pause(80),
    ),
  },
  {
    name: 'orgs-more-gov',
    scenario: 'connectionsMore',
    size: 'tall',
    act: steps(filledIn, fill('User pool ID', 'us-gov-west-1_AbC123xyZ')),
  },
  { name: 'orgs-more-tiny', scenario: 'connectionsMore', size: 'tinyTall', act: filledIn },
]
