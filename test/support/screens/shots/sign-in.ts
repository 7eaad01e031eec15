// The wizard's door: signing in, and all that an organization may ask for.
import { fill, go, press } from '../acts'
import { alert, button, dialog, field, heading, text } from '../sights'
import type { Shot } from '../shot'
import { signedIn } from '../ways'

const door = [go('Set up')]
const title = heading('Sign in to Northwind Trading')
const practiceUsers = heading('Demo users')

export const signInShots: readonly Shot[] = [
  { name: 'enroll-practice', scenario: 'practice', acts: door, shows: practiceUsers },
  { name: 'enroll-practice-wide', scenario: 'practice', size: 'wide', acts: door, shows: practiceUsers },
  { name: 'enroll-choose', scenario: 'choose', acts: door, shows: heading('Where do you sign in?') },
  {
    name: 'enroll-no-connection',
    scenario: 'noConnection',
    acts: door,
    shows: heading('Add an organization'),
  },
  { name: 'enroll-sign-in', scenario: 'setUp', acts: door, shows: [title, field('Password')] },
  { name: 'enroll-sign-in-tiny', scenario: 'setUp', size: 'tiny', acts: door, shows: title },
  { name: 'enroll-signing-in', scenario: 'signingIn', acts: signedIn, shows: button('Signing in…') },
  {
    name: 'enroll-wrong-password',
    scenario: 'wrongPassword',
    acts: signedIn,
    shows: alert('The username or password is wrong'),
  },
  { name: 'enroll-offline', scenario: 'offline', acts: signedIn, shows: alert('cannot be reached') },
  {
    name: 'enroll-new-password',
    scenario: 'newPassword',
    acts: signedIn,
    shows: heading('Choose a new password'),
  },
  {
    name: 'enroll-new-password-details',
    scenario: 'newPasswordDetails',
    acts: [
      ...signedIn,
      fill('Date of birth', '1990-05-17'),
      fill('Phone number', '020 7946 0958'),
      fill('Email address', 'ada'),
      fill('New password', 'Better-1 '),
      fill('New password again', 'Better-1 '),
    ],
    shows: alert('begins or ends with a space'),
  },
  {
    name: 'enroll-new-password-differs',
    scenario: 'passwordTooWeak',
    acts: [...signedIn, fill('New password', 'one-thing'), fill('New password again', 'another')],
    shows: text('The two passwords are not the same.'),
  },
  {
    name: 'enroll-new-password-weak',
    scenario: 'passwordTooWeak',
    acts: [
      ...signedIn,
      fill('New password', 'abc'),
      fill('New password again', 'abc'),
      press('Set new password'),
    ],
    shows: alert('The new password is too weak'),
  },
  {
    name: 'enroll-select',
    scenario: 'selectMfa',
    acts: signedIn,
    shows: heading('How do you want to prove it is you?'),
  },
  {
    name: 'enroll-sent-code',
    scenario: 'sentCode',
    acts: signedIn,
    shows: heading('Enter the code that was sent to you'),
  },
  {
    name: 'enroll-sent-code-wrong',
    scenario: 'sentCode',
    acts: [...signedIn, fill('Code', '123456'), press('Continue')],
    shows: alert('The code was not accepted'),
  },
  {
    name: 'enroll-own-code',
    scenario: 'ownCode',
    acts: signedIn,
    shows: [heading('Your second factor'), text('18 seconds')],
  },
  {
    name: 'enroll-own-code-wrong',
    scenario: 'ownCodeWrong',
    acts: signedIn,
    shows: alert('The code was not accepted'),
  },
  {
    name: 'enroll-typed-code',
    scenario: 'typedCode',
    acts: signedIn,
    shows: heading('Enter the code from your authenticator app'),
  },
  {
    name: 'enroll-cannot',
    scenario: 'cannotSetUp',
    acts: signedIn,
    shows: heading('No code can be set up here'),
  },
  {
    name: 'enroll-send-to',
    scenario: 'sendTo',
    acts: signedIn,
    shows: heading('Where should your codes go?'),
  },
  {
    name: 'enroll-elsewhere',
    scenario: 'elsewhere',
    acts: signedIn,
    shows: heading('This sign-in goes on in your browser'),
  },
  {
    name: 'enroll-refused',
    scenario: 'signInRefused',
    acts: signedIn,
    shows: alert('Your organization stopped this sign-in for security reasons'),
  },
  { name: 'enroll-signed-in', scenario: 'signedInNone', acts: signedIn, shows: heading('You are signed in') },
  { name: 'enroll-already', scenario: 'signedInToken', acts: signedIn, shows: heading('Your sign-in works') },
  {
    name: 'enroll-replace',
    scenario: 'signedInToken',
    acts: [...signedIn, press('Replace with a new key…')],
    shows: dialog('Replace your authenticator app?'),
  },
]
