// Signing in a second time: to go on with what is not finished, to test a key, to have a computer remembered.
import { press } from '../acts'
import { alert, anyCode, button, heading, text } from '../sights'
import type { Shot } from '../shot'
import { signedIn, typePassword, withDetailsOf } from '../ways'

const goOn = [press('Continue'), typePassword, press('Sign in')]
const test = [...withDetailsOf('Northwind Trading, ada.lovelace'), press('Test sign-in')]
const tested = [...test, typePassword, press('Sign in')]
const remember = button('Remember this computer')

export const signInAgainShots: readonly Shot[] = [
  { name: 'device-already', scenario: 'deviceAlready', acts: signedIn, shows: remember },
  {
    name: 'device-remembered',
    scenario: 'deviceAlready',
    acts: [...signedIn, press('Remember this computer')],
    shows: text('This computer is remembered.'),
  },
  {
    name: 'device-done',
    scenario: 'deviceNone',
    size: 'tall',
    acts: [...signedIn, press('Set up codes'), press('Set up now')],
    shows: [heading('Your codes are set up'), anyCode, remember],
  },
  {
    name: 'device-failed',
    scenario: 'deviceFailed',
    acts: [...signedIn, press('Remember this computer')],
    shows: alert('cannot be reached'),
  },

  {
    name: 'resume-finishing',
    scenario: 'finishing',
    acts: goOn,
    shows: [heading('Setting up your codes'), text(/^Finish \(under way\)$/)],
  },
  {
    name: 'resume-wrong',
    scenario: 'resumedWrong',
    acts: goOn,
    shows: [alert('The code was not accepted'), button('Get a new key')],
  },
  {
    name: 'resume-kept',
    scenario: 'earlierKept',
    acts: goOn,
    shows: text(/You get a new key for this\. The one from before is kept\./),
  },
  {
    name: 'resume-settled',
    scenario: 'settled',
    size: 'tall',
    acts: goOn,
    shows: [heading('Confirmed'), anyCode],
  },
  { name: 'resume-settled-other', scenario: 'settledOther', acts: goOn, shows: heading('Confirmed') },

  { name: 'test-begin', scenario: 'testWaiting', acts: test, shows: heading('Test your sign-in') },
  { name: 'test-waiting', scenario: 'testWaiting', acts: tested, shows: text('14 seconds') },
  { name: 'test-works', scenario: 'testWorks', acts: tested, shows: heading('It works') },
  { name: 'test-wrong', scenario: 'testWrong', acts: tested, shows: alert('The code was not accepted') },
  {
    name: 'test-other-key',
    scenario: 'testOtherKey',
    acts: tested,
    shows: heading('The key here is not the valid one'),
  },
  {
    name: 'test-not-asked',
    scenario: 'testNotAsked',
    acts: tested,
    shows: heading('Northwind Trading did not ask for a code'),
  },
  {
    name: 'test-sent-code',
    scenario: 'testSentCode',
    acts: tested,
    shows: heading('Northwind Trading sent you a code instead'),
  },
  {
    name: 'test-set-up',
    scenario: 'testSetUp',
    acts: tested,
    shows: heading('The key here is not the valid one'),
  },
]
