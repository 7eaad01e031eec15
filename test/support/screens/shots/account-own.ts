// The details of an account of one's own: names, tags, a note, and codes of every kind.
import { click, fill, focus, press, scrollToEnd } from '../acts'
import { alert, anyCode, button, field, heading, part, text } from '../sights'
import type { Shot } from '../shot'
import { withDetailsOf } from '../ways'

const github = withDetailsOf('GitHub, ada-lovelace')
const royal = withDetailsOf(/^The Royal Society/)
const copyButton = part('main span:has(> [data-testid=code]) ~ button')
const note = fill('Note', 'The second key is in the safe.')
const steam = withDetailsOf('Steam, countess_of_lovelace')
const vault = withDetailsOf('Vault Door, ada')

export const accountOwnShots: readonly Shot[] = [
  { name: 'account-plain', scenario: 'enrolled', acts: github, shows: heading('GitHub') },
  { name: 'account-long', scenario: 'enrolled', acts: royal, shows: heading(/^The Royal Society/) },
  { name: 'account-own', scenario: 'accountOwn', size: 'tall', acts: github, shows: field('Note') },
  { name: 'account-own-wide', scenario: 'accountOwn', size: 'wide', acts: github, shows: heading('GitHub') },
  { name: 'account-own-tiny', scenario: 'accountOwn', size: 'tinyTall', acts: github, shows: field('Note') },
  {
    name: 'account-full',
    scenario: 'accountFull',
    size: 'tall',
    acts: royal,
    shows: [heading(/^The Royal Society/), text('tag number 19')],
  },
  {
    name: 'account-full-tiny',
    scenario: 'accountFull',
    size: 'tinyTall',
    acts: royal,
    shows: [heading(/^The Royal Society/), text('tag number 1')],
  },
  {
    name: 'account-rename',
    scenario: 'accountOwn',
    acts: [...github, press('Rename')],
    shows: field('Account'),
  },
  {
    name: 'account-rename-missing',
    scenario: 'accountOwn',
    acts: [
      ...github,
      press('Rename'),
      fill('Website or organization', ''),
      fill('Account', ''),
      press('Save'),
    ],
    shows: text('Fill in one of the two, so that you find it again.'),
  },
  {
    name: 'account-rename-refused',
    scenario: 'accountRefused',
    acts: [...github, press('Rename'), fill('Account', 'ada'), press('Save')],
    shows: text(/^There are hidden characters in this text/),
  },
  {
    name: 'account-rename-locked',
    scenario: 'accountEditLocked',
    acts: [...github, press('Rename'), fill('Account', 'ada'), press('Save')],
    shows: alert('keychain is locked'),
  },
  {
    name: 'account-tag-too-long',
    scenario: 'accountOwn',
    acts: [...github, fill('Tags', 'a tag that is much longer than any tag has to be,')],
    shows: text(/^A tag has at most/),
  },
  {
    name: 'account-edit-failed',
    scenario: 'accountEditFailed',
    size: 'tall',
    acts: [...github, click(part('main [role=switch]')), fill('Tags', 'family,'), note, focus(field('Tags'))],
    shows: button('Try again'),
  },
  {
    name: 'account-note-saved',
    scenario: 'accountOwn',
    size: 'tall',
    acts: [...github, note, focus(heading('GitHub'))],
    shows: text('Saved'),
  },
  {
    name: 'account-qr-locked',
    scenario: 'accountEditLocked',
    acts: [...github, press('QR code…'), press('Show the QR code'), scrollToEnd(alert('keychain is locked'))],
    shows: [alert('keychain is locked'), button('Remove account…')],
  },
  {
    name: 'account-copied',
    scenario: 'accountOwn',
    acts: [...github, click(copyButton)],
    shows: text(/^Copied/),
  },
  {
    name: 'account-copied-tiny',
    scenario: 'accountOwn',
    size: 'tiny',
    acts: [...github, click(copyButton)],
    shows: text(/^Copied/),
  },
  {
    name: 'account-counting',
    scenario: 'kinds',
    acts: [press('Get a code for Vault Door, ada'), ...vault],
    shows: [heading('Vault Door'), anyCode],
  },
  {
    name: 'account-counting-none',
    scenario: 'kinds',
    acts: vault,
    shows: [heading('Vault Door'), text('No code yet.')],
  },
  {
    name: 'account-counting-tall',
    scenario: 'accountCounting',
    size: 'tall',
    acts: withDetailsOf(/^Bank of/),
    shows: text('Not for counter-based codes: each device would use up the other’s codes.'),
  },
  {
    name: 'account-steam',
    scenario: 'kinds',
    acts: steam,
    shows: [heading('Steam'), anyCode],
  },
]
