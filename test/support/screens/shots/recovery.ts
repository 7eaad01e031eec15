// For those who cannot sign in yet: a forgotten password, and a sign-up that is not confirmed.
import { fill, go, letTimePass, press } from '../acts'
import { alert, button, field, heading, text } from '../sights'
import type { Shot } from '../shot'
import { signedIn } from '../ways'

const door = [go('Set up'), fill('Username', 'ada.lovelace')]
const asked = [...door, press('Forgot your password?')]
const sent = [...asked, press('Send a code')]
const filled = [
  ...sent,
  fill('Code', '482 913'),
  fill('New password', 'a-better-one'),
  fill('New password again', 'a-better-one'),
]
const reset = [...filled, press('Set new password')]
const confirming = [...signedIn, press('Confirm sign-up')]
const form = heading('Enter the code and a new password')
const pause = letTimePass(31_000, field('Code'))

export const recoveryShots: readonly Shot[] = [
  { name: 'recovery-ask', scenario: 'forgotPassword', acts: asked, shows: heading('Reset your password') },
  {
    name: 'recovery-ask-impossible',
    scenario: 'resetImpossible',
    acts: sent,
    shows: alert('This password cannot be reset from here'),
  },
  {
    name: 'recovery-code',
    scenario: 'forgotPassword',
    size: 'tall',
    acts: sent,
    shows: [form, button(/^Send a new code in/)],
  },
  {
    name: 'recovery-code-again',
    scenario: 'forgotPassword',
    size: 'tall',
    acts: [...sent, pause, press('Send a new code')],
    shows: text('A new code was asked for. Only the newest one is valid.'),
  },
  {
    name: 'recovery-code-busy',
    scenario: 'forgotPassword',
    acts: reset,
    shows: button('Setting the password…'),
  },
  {
    name: 'recovery-code-wrong',
    scenario: 'resetCodeWrong',
    size: 'tall',
    acts: reset,
    shows: text(/^The code was not accepted\./),
  },
  {
    name: 'recovery-code-long',
    scenario: 'forgotLong',
    size: 'tall',
    acts: reset,
    shows: text(/^The new password is too weak\./),
  },
  { name: 'recovery-code-tiny', scenario: 'forgotLong', size: 'tinyTall', acts: sent, shows: form },
  {
    name: 'recovery-code-lost',
    scenario: 'resetLost',
    size: 'tall',
    acts: reset,
    shows: button('Sign in with the new password'),
  },
  {
    name: 'recovery-reset-first',
    scenario: 'resetFirst',
    acts: signedIn,
    shows: [alert('Your password has to be reset first'), button('Reset password')],
  },
  {
    name: 'recovery-confirm-first',
    scenario: 'unconfirmed',
    acts: signedIn,
    shows: [alert('This user is not confirmed yet'), button('Confirm sign-up')],
  },
  {
    name: 'recovery-confirm',
    scenario: 'unconfirmed',
    acts: confirming,
    shows: heading('Confirm your sign-up'),
  },
  {
    name: 'recovery-confirm-limit',
    scenario: 'unconfirmedLimit',
    acts: [...confirming, press('Send a new code')],
    shows: alert('Too many tries for now'),
  },
]
