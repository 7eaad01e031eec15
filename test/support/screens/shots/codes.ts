// The list of codes in every state that it can be in.
import { click, fill, press } from '../acts'
import {
  alert,
  button,
  codeOf,
  dialog,
  heading,
  inRow,
  menuItem,
  nextCodeOf,
  noCodeYetIn,
  part,
  text,
} from '../sights'
import type { Shot } from '../shot'
import { withMenuOf } from '../ways'

const github = 'GitHub, ada-lovelace'
const removing = [withMenuOf(github), click(menuItem('Remove…'))]

export const codesShots: readonly Shot[] = [
  { name: 'codes', scenario: 'everyday', shows: codeOf(github) },
  { name: 'codes-wide', scenario: 'everyday', size: 'wide', shows: codeOf(github) },
  { name: 'codes-tiny', scenario: 'everyday', size: 'tiny', shows: codeOf(github) },
  { name: 'codes-many', scenario: 'many', shows: [codeOf(github), codeOf('npm, ada')] },
  { name: 'codes-right', scenario: 'many', language: 'ar', shows: part('[data-row]') },
  { name: 'codes-right-wide', scenario: 'everyday', language: 'ar', size: 'wide', shows: part('[data-row]') },
  { name: 'codes-copied', scenario: 'everyday', acts: [press(github)], shows: text('Copied') },
  { name: 'codes-menu', scenario: 'everyday', acts: [withMenuOf(github)], shows: menuItem('Remove…') },
  { name: 'codes-remove', scenario: 'everyday', acts: removing, shows: dialog(`Remove ${github}?`) },
  {
    name: 'codes-removed',
    scenario: 'everyday',
    acts: [...removing, press('Remove'), click(text('Recently removed (1)'))],
    shows: button(`Restore ${github}`),
  },
  { name: 'codes-empty', scenario: 'empty', shows: heading('Your codes will be here') },
  { name: 'codes-empty-wide', scenario: 'empty', size: 'wide', shows: heading('Your codes will be here') },
  { name: 'codes-loading', scenario: 'loading', shows: part('main [aria-busy=true]') },
  { name: 'codes-waiting', scenario: 'waiting', shows: noCodeYetIn(github) },
  {
    name: 'codes-locked',
    scenario: 'locked',
    shows: [alert('keychain is locked'), inRow(github, /No code right now$/)],
  },
  {
    name: 'codes-missing',
    scenario: 'missing',
    shows: [alert('keychain cannot be found'), inRow(github, /No code right now$/)],
  },
  {
    name: 'codes-one-damaged',
    scenario: 'oneDamaged',
    shows: inRow(github, /The key of this account cannot be read$/),
  },
  { name: 'codes-list-failed', scenario: 'listFailed', shows: alert('The list of accounts is damaged') },
  {
    name: 'codes-statuses',
    scenario: 'statuses',
    shows: text('Setup for Northwind Trading not finished'),
  },
  {
    name: 'codes-statuses-wide',
    scenario: 'statuses',
    size: 'wide',
    shows: text('Setup for Northwind Trading not finished'),
  },
  {
    name: 'codes-nothing-found',
    scenario: 'many',
    acts: [fill('Search accounts', 'zzz')],
    shows: text('No account matches “zzz”.'),
  },
  { name: 'codes-urgent', scenario: 'everyday', at: 'urgent', shows: nextCodeOf(github) },
  { name: 'codes-urgent-wide', scenario: 'everyday', at: 'urgent', size: 'wide', shows: nextCodeOf(github) },
]
