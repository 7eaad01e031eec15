// What a network does: a proxy that asks for a password, someone who reads along, and a check of the connection.
import { check, fill, go, press, told } from '../acts'
import { alert, button, dialog, field, heading, text } from '../sights'
import type { Shot } from '../shot'
import { signedIn, withDetailsOf } from '../ways'
import { connectionIdOf } from '../../../renderer/support/fake-ids'
import { halfWay } from '../../../renderer/support/fake-checks'

const proxy = 'proxy.northwind.example:3128'
const realm = 'Northwind Internet Access'
const asked = dialog(`The proxy ${proxy} asks for a password`)
const checked = [go('Organizations'), press('Check the connection to Northwind Trading')]
const lookingUp = told(heading('Connection to Northwind Trading'), 'connections.checked', {
  connectionId: connectionIdOf(1),
  steps: halfWay,
})
const door = [go('Set up')]
const reader = 'Northwind Security Root reads along'

export const networkShots: readonly Shot[] = [
  { name: 'proxy-asks', scenario: 'proxyAsks', shows: [asked, field('Username')] },
  {
    name: 'proxy-answering',
    scenario: 'proxyAsks',
    acts: [
      fill('Username', 'CORP\\ada'),
      fill('Password', 'Correct-Horse-7'),
      check('Keep it in this computer’s keychain'),
      press('Continue'),
    ],
    shows: [asked, button('One moment…')],
  },
  {
    name: 'proxy-refused',
    scenario: 'proxyAsks',
    acts: [
      fill('Username', 'CORP\\ada'),
      fill('Password', 'Correct-Horse-7'),
      press('Continue'),
      told(asked, 'proxy.asks', { question: { proxy, realm, asked: 'refused' } }),
    ],
    shows: [asked, text('This username or password was not accepted. Check both.')],
  },
  { name: 'proxy-long', scenario: 'proxyAsksLong', shows: heading(/^The proxy outbound-inspection/) },
  {
    name: 'proxy-tiny',
    scenario: 'proxyAsksLong',
    size: 'tinyTall',
    shows: heading(/^The proxy outbound-inspection/),
  },

  { name: 'reads-along', scenario: 'readsAlong', acts: door, shows: [text(reader), field('Password')] },
  {
    name: 'reads-along-long',
    scenario: 'readsAlongLong',
    acts: door,
    shows: text(/^The Royal Society .* reads along$/),
  },
  {
    name: 'reads-along-browser',
    scenario: 'readsAlongInBrowser',
    acts: door,
    shows: [text(reader), button('Sign in with your browser')],
  },
  {
    name: 'reads-along-held-back',
    scenario: 'heldBack',
    acts: signedIn,
    shows: [alert('Someone can read along'), button('Continue')],
  },
  {
    name: 'reads-along-details',
    scenario: 'enrolledInspected',
    acts: withDetailsOf('Northwind Trading, ada.lovelace'),
    shows: text(/could read along\.$/),
  },

  {
    name: 'network-hosts',
    scenario: 'proxyRefuses',
    acts: signedIn,
    shows: [alert('does not let this through'), button('Copy')],
  },
  {
    name: 'network-hosts-copied',
    scenario: 'proxyRefuses',
    acts: [...signedIn, press('Copy')],
    shows: button('Copied'),
  },
  {
    name: 'network-hosts-tiny',
    scenario: 'proxyRefuses',
    size: 'tinyTall',
    acts: signedIn,
    shows: alert('does not let this through'),
  },
  {
    name: 'network-untrusted',
    scenario: 'certificateUntrusted',
    acts: signedIn,
    shows: alert('does not trust who answered'),
  },
  {
    name: 'network-out-of-date',
    scenario: 'certificateOutOfDate',
    acts: signedIn,
    shows: alert('is not valid now'),
  },
  {
    name: 'network-portal',
    scenario: 'captivePortal',
    acts: signedIn,
    shows: [alert('wants you to sign in to it first'), button('Check the connection')],
  },

  {
    name: 'check-running',
    scenario: 'checkRunning',
    acts: [...checked, lookingUp],
    shows: [text(/^Straight out/), button('Cancel')],
  },
  {
    name: 'check-stopped',
    scenario: 'checkRunning',
    acts: [...checked, lookingUp, press('Cancel')],
    shows: button('Check again'),
  },
  {
    name: 'check-clear',
    scenario: 'checkClear',
    size: 'tall',
    acts: checked,
    shows: text('The connection works'),
  },
  {
    name: 'check-inspected',
    scenario: 'checkInspected',
    size: 'tall',
    acts: checked,
    shows: [text(reader), button('Copy report')],
  },
  {
    name: 'check-blocked',
    scenario: 'checkBlocked',
    size: 'tall',
    acts: checked,
    shows: [alert('does not let this through'), button('Copy')],
  },
  {
    name: 'check-blocked-wide',
    scenario: 'checkBlocked',
    size: 'wide',
    acts: checked,
    shows: button('Copy'),
  },
  {
    name: 'check-tiny',
    scenario: 'checkInspected',
    size: 'tinyTall',
    acts: checked,
    shows: text(reader),
  },
]
