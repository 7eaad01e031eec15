// The details of an account that an organization knows.
import { click, press, scrollTo, scrollToEnd } from '../acts'
import { alert, button, dialog, heading, part, text, toggle } from '../sights'
import type { Shot } from '../shot'
import { withDetailsOf } from '../ways'

const details = withDetailsOf('Northwind Trading, ada.lovelace')
const keepSwitch = toggle('Stay signed in on this computer')
const asking = text('Asking Northwind Trading…')
const offline = alert('cannot be reached')
const failed = alert('not set up completely')
const asked = text('Asked for at every sign-in.')

export const accountOrganizationShots: readonly Shot[] = [
  {
    name: 'account-signed-out',
    scenario: 'enrolled',
    size: 'tall',
    acts: details,
    shows: text('Not signed in'),
  },
  { name: 'account-preferred', scenario: 'accountPreferred', size: 'tall', acts: details, shows: asked },
  {
    name: 'account-preferred-wide',
    scenario: 'accountPreferred',
    size: 'wide',
    acts: details,
    shows: heading('Northwind Trading'),
  },
  {
    name: 'account-end',
    scenario: 'accountPreferred',
    acts: [...details, scrollToEnd(asked)],
    shows: button('Remove account…'),
  },
  {
    name: 'account-tiny',
    scenario: 'accountOn',
    size: 'tinyTall',
    acts: details,
    shows: text('Can be chosen at sign-in.'),
  },
  {
    name: 'account-on',
    scenario: 'accountOn',
    size: 'tall',
    acts: details,
    shows: text('Can be chosen at sign-in.'),
  },
  {
    name: 'account-email-off',
    scenario: 'accountEmailOff',
    size: 'tall',
    acts: details,
    shows: text('Codes by email'),
  },
  {
    name: 'account-email-refused',
    scenario: 'accountEmailOff',
    size: 'tall',
    acts: [...details, press('Turn on Codes by email')],
    shows: alert('does not offer these codes'),
  },
  {
    name: 'account-not-kept',
    scenario: 'accountNotKept',
    size: 'tall',
    acts: details,
    shows: text(/did not store your renewed sign-in/),
  },
  {
    name: 'account-not-told',
    scenario: 'accountNotTold',
    size: 'tall',
    acts: [...details, press('Sign out')],
    shows: alert('could not be told'),
  },
  {
    name: 'account-removed',
    scenario: 'accountRemoved',
    size: 'tall',
    acts: details,
    shows: alert('no longer at your organization'),
  },
  {
    name: 'account-disabled',
    scenario: 'accountDisabled',
    size: 'tall',
    acts: details,
    shows: button('Sign out here'),
  },
  {
    name: 'account-not-allowed',
    scenario: 'accountRefusedNow',
    size: 'tall',
    acts: [...details, press('Turn off…'), press('Turn off')],
    shows: alert('did not allow this'),
  },
  {
    name: 'account-off',
    scenario: 'accountOff',
    size: 'tall',
    acts: details,
    shows: text('Not required: your password alone is enough.'),
  },
  {
    name: 'account-off-other',
    scenario: 'accountOffOther',
    size: 'tall',
    acts: details,
    shows: text('Not required: a text message is sent to you.'),
  },
  {
    name: 'account-loading',
    scenario: 'accountLoading',
    acts: [...details, scrollTo(asking)],
    shows: asking,
  },
  {
    name: 'account-offline',
    scenario: 'accountOffline',
    acts: [...details, scrollTo(offline)],
    shows: offline,
  },
  { name: 'account-failed', scenario: 'accountFailed', acts: [...details, scrollTo(failed)], shows: failed },
  {
    name: 'account-turn-off',
    scenario: 'accountPreferred',
    acts: [...details, press('Turn off…')],
    shows: dialog('Turn off codes at Northwind Trading?'),
  },
  {
    name: 'account-turn-off-other',
    scenario: 'accountOn',
    acts: [...details, press('Turn off…')],
    shows: text('When you sign in, another sign-in method will be used instead.'),
  },
  {
    name: 'account-required',
    scenario: 'accountRequired',
    acts: [...details, press('Turn off…'), press('Turn off')],
    shows: alert('Your organization requires a code'),
  },
  {
    name: 'account-ended',
    scenario: 'accountEnded',
    acts: [...details, click(keepSwitch)],
    shows: alert('You have been signed out'),
  },
  {
    name: 'account-changing',
    scenario: 'accountChanging',
    acts: [...details, click(keepSwitch)],
    shows: part('main [role=switch][aria-disabled=true]'),
  },
  {
    name: 'account-enroll-again',
    scenario: 'accountPreferred',
    acts: [...details, press('Set up again…')],
    shows: dialog('Set up codes for Northwind Trading again?'),
  },
  {
    name: 'account-remove',
    scenario: 'accountPreferred',
    acts: [...details, press('Remove account…')],
    shows: dialog('Remove Northwind Trading, ada.lovelace?'),
  },
  {
    name: 'account-qr',
    scenario: 'accountPreferred',
    acts: [...details, press('QR code…')],
    shows: dialog('Show the QR code of Northwind Trading, ada.lovelace?'),
  },
  {
    name: 'account-locked',
    scenario: 'accountLocked',
    acts: details,
    shows: [heading('Northwind Trading'), alert('keychain is locked')],
  },
  {
    name: 'account-unsettled',
    scenario: 'unsettledPair',
    acts: details,
    shows: [heading('Northwind Trading'), button('Sign in to check it')],
  },
  {
    name: 'account-pending',
    scenario: 'replacing',
    acts: details,
    shows: [heading('Northwind Trading'), text('Not finished')],
  },
  {
    name: 'account-spent',
    scenario: 'spent',
    acts: details,
    shows: [heading('Northwind Trading'), text(/in 22\ss$/)],
  },
]
