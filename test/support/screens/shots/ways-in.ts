// The other ways in: by the browser, with an access token, without a password.
import { click, fill, go, letTimePass, press, retry } from '../acts'
import { alert, button, field, heading, text } from '../sights'
import type { Shot } from '../shot'

const door = [go('Set up')]
const byBrowser = [...door, press('Sign in with your browser')]
const tokenPage = [...door, press('Use an access token')]
const token = `eyJraWQiOiJhYmMifQ.${'eyJzdWIiOiJhYmMifQ'.repeat(12)}.c2lnbmF0dXJl`
const byToken = [...tokenPage, fill('Access token', token), press('Continue')]
const withoutPassword = [...door, fill('Username', 'ada.lovelace'), press('Sign in without a password')]
const byPassword = [...withoutPassword, click(button(/^Password/))]
const choices = heading('How do you want to sign in?')
const inBrowser = button('Sign in with your browser')

export const waysInShots: readonly Shot[] = [
  {
    name: 'way-no-user-name',
    scenario: 'setUp',
    acts: [...door, press('Sign in without a password')],
    shows: text('Type your username first.'),
  },
  { name: 'way-browser', scenario: 'inBrowser', acts: door, shows: inBrowser },
  { name: 'way-browser-wide', scenario: 'inBrowserLong', size: 'wide', acts: door, shows: inBrowser },
  { name: 'way-browser-tiny', scenario: 'inBrowserLong', size: 'tinyTall', acts: door, shows: inBrowser },
  {
    name: 'way-browser-here',
    scenario: 'inBrowser',
    acts: [...door, press('Sign in here with a password')],
    shows: field('Username'),
  },
  {
    name: 'way-browser-open',
    scenario: 'inBrowser',
    acts: byBrowser,
    shows: text('Waiting for your browser…'),
  },
  {
    name: 'way-browser-open-tiny',
    scenario: 'inBrowserLong',
    size: 'tinyTall',
    acts: byBrowser,
    shows: text('Waiting for your browser…'),
  },
  {
    name: 'way-browser-late',
    scenario: 'browserTimedOut',
    acts: byBrowser,
    shows: alert('Your browser did not come back in time'),
  },
  {
    name: 'way-browser-ports',
    scenario: 'portsBusy',
    acts: byBrowser,
    shows: alert('Your browser cannot return to Keyturn'),
  },
  { name: 'way-token', scenario: 'accessToken', acts: tokenPage, shows: field('Access token') },
  {
    name: 'way-token-checking',
    scenario: 'accessTokenChecking',
    acts: [...byToken, retry],
    shows: [button('Checking it…'), text('Trying again in 3 seconds (2 of 3)…')],
  },
  {
    name: 'way-token-expired',
    scenario: 'accessTokenExpired',
    acts: byToken,
    shows: text(/^This access token has expired/),
  },
  {
    name: 'way-token-id',
    scenario: 'accessTokenIsIdToken',
    acts: [...byToken, press('Show access token')],
    shows: [text(/^This is an ID token/), button('Hide access token')],
  },
  {
    name: 'way-token-offline',
    scenario: 'accessTokenOffline',
    acts: byToken,
    shows: alert('cannot be reached'),
  },
  {
    name: 'way-token-tiny',
    scenario: 'accessToken',
    size: 'tinyTall',
    acts: tokenPage,
    shows: field('Access token'),
  },
  { name: 'way-choose', scenario: 'firstFactor', acts: withoutPassword, shows: choices },
  {
    name: 'way-choose-password',
    scenario: 'firstFactor',
    acts: byPassword,
    shows: heading('Enter your password'),
  },
  {
    name: 'way-choose-wrong',
    scenario: 'firstFactor',
    acts: [...byPassword, fill('Password', 'not-this-one'), press('Sign in')],
    shows: alert('The username or password is wrong'),
  },
  {
    name: 'way-choose-expired',
    scenario: 'firstFactorExpiring',
    acts: [...withoutPassword, letTimePass(2_000, choices)],
    shows: alert('The time for this sign-in has run out'),
  },
]
