// What was found, before it is saved and after.
import { press, scrollToEnd } from '../acts'
import { alert, anyCode, button, codeOf, field, anyNextCode, row, text } from '../sights'
import type { Shot } from '../shot'
import { scanned } from '../ways'

const isThisIt = text('Is this the right account?')
const nine = text('9 accounts were found')
const alike = text('There is already an account called GitHub, ada-lovelace')

export const addReviewShots: readonly Shot[] = [
  { name: 'add-one', scenario: 'addOne', acts: scanned, shows: [isThisIt, anyCode] },
  { name: 'add-one-least', scenario: 'addOne', size: 'least', acts: scanned, shows: [isThisIt, anyCode] },
  { name: 'add-one-tiny', scenario: 'addOne', size: 'tinyTall', acts: scanned, shows: [isThisIt, anyCode] },
  { name: 'add-one-wide', scenario: 'addOne', size: 'wide', acts: scanned, shows: [isThisIt, anyCode] },
  { name: 'add-one-urgent', scenario: 'addOne', at: 'urgent', acts: scanned, shows: [isThisIt, anyNextCode] },
  {
    name: 'add-unusual',
    scenario: 'addUnusual',
    size: 'tall',
    acts: scanned,
    shows: [anyCode, text('Uses SHA-256. Most use SHA-1; it works just as well.')],
  },
  {
    name: 'add-nameless',
    scenario: 'addNameless',
    acts: [...scanned, press('Add account')],
    shows: text('Enter the website or organization this is for.'),
  },
  {
    name: 'add-counting',
    scenario: 'addHotp',
    acts: scanned,
    shows: [anyCode, text(/^Its codes come one at a time/)],
  },
  { name: 'add-steam', scenario: 'addSteam', acts: scanned, shows: [isThisIt, anyCode] },
  {
    name: 'add-same-key',
    scenario: 'addSameKey',
    size: 'tall',
    acts: scanned,
    shows: [anyCode, text('GitHub, ada-lovelace is already here')],
  },
  { name: 'add-same-name', scenario: 'addSameName', size: 'tall', acts: scanned, shows: [anyCode, alike] },
  { name: 'add-same-name-narrow', scenario: 'addSameName', acts: scanned, shows: [anyCode, alike] },
  {
    name: 'add-enrolled',
    scenario: 'addEnrolled',
    size: 'tall',
    acts: scanned,
    shows: [anyCode, text(/It was set up with your organization/)],
  },
  { name: 'add-long', scenario: 'addLong', acts: scanned, shows: [isThisIt, anyCode] },
  {
    name: 'add-long-least',
    scenario: 'addLong',
    at: 'urgent',
    size: 'least',
    acts: scanned,
    shows: [isThisIt, anyNextCode],
  },
  { name: 'add-many', scenario: 'addMany', acts: scanned, shows: [nine, anyCode] },
  { name: 'add-many-tall', scenario: 'addMany', size: 'tall', acts: scanned, shows: [nine, anyCode] },
  { name: 'add-many-wide', scenario: 'addMany', size: 'wide', acts: scanned, shows: [nine, anyCode] },
  { name: 'add-many-tiny', scenario: 'addMany', size: 'tinyTall', acts: scanned, shows: [nine, anyCode] },
  {
    name: 'add-many-end',
    scenario: 'addMany',
    acts: [...scanned, scrollToEnd(anyCode)],
    shows: button(/^Details of The Royal Society/),
  },
  {
    name: 'add-many-open',
    scenario: 'addMany',
    size: 'tall',
    acts: [
      ...scanned,
      press('Details of PayPal, ada'),
      press('Details of Fastmail, ada@analytical.engine'),
      scrollToEnd(text('Fastmail, ada@analytical.engine is already here')),
    ],
    shows: [text('Keep both'), button(/^Details of The Royal Society/)],
  },
  {
    name: 'add-many-nameless',
    scenario: 'addMany',
    acts: [...scanned, press('Add 8 accounts')],
    shows: text('Enter the website or organization this is for.'),
  },
  {
    name: 'add-all-here',
    scenario: 'addAllHere',
    acts: scanned,
    shows: [anyCode, text('All of these are already here. Nothing has to be added.')],
  },
  {
    name: 'add-move',
    scenario: 'addMove',
    size: 'tall',
    acts: scanned,
    shows: [text('2 of 3 scanned'), anyCode],
  },
  { name: 'add-move-narrow', scenario: 'addMove', acts: scanned, shows: text('2 of 3 scanned') },
  {
    name: 'add-move-seen',
    scenario: 'addMoveSeen',
    size: 'tall',
    acts: [...scanned, press('Scan the next QR code')],
    shows: [alert(/./), anyCode],
  },
  {
    name: 'add-move-done',
    scenario: 'addMoveDone',
    size: 'tall',
    acts: scanned,
    shows: [text('All 3 QR codes are scanned'), anyCode],
  },
  {
    name: 'add-saving',
    scenario: 'addSaving',
    acts: [...scanned, press('Add account')],
    shows: button('Adding…'),
  },
  {
    name: 'add-not-saved',
    scenario: 'addNotSaved',
    size: 'tall',
    acts: [...scanned, press('Add account')],
    shows: alert('keychain is locked'),
  },
  {
    name: 'add-some-failed',
    scenario: 'addSomeFailed',
    size: 'tall',
    acts: [...scanned, press('Add 3 accounts')],
    shows: [alert('2 accounts are added; 1 is not.'), field('Account name')],
  },
  {
    name: 'add-done',
    scenario: 'addOne',
    acts: [...scanned, press('Add account')],
    shows: [codeOf('GitHub, ada-lovelace@work'), text('GitHub, ada-lovelace@work is added.')],
  },
  {
    name: 'add-done-many',
    scenario: 'addMoveDone',
    acts: [...scanned, press('Add 6 accounts')],
    shows: [row('Service 1, ada'), text('6 accounts are added.')],
  },
  {
    name: 'add-done-replaced',
    scenario: 'addSameName',
    acts: [...scanned, press('Replace account')],
    shows: text('GitHub, ada-lovelace is added, and the old one is removed.'),
  },
]
