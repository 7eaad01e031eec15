// The list of codes with codes that were used, keys that are not settled or count up, and a clock that is wrong.
import { click, go, letTimePass, press } from '../acts'
import { alert, button, codeOf, heading, inRow, menuItem, nextCodeOf, row, text } from '../sights'
import type { Shot } from '../shot'
import { withMenuOf } from '../ways'

const github = 'GitHub, ada-lovelace'
const steam = 'Steam, countess_of_lovelace'
const used = inRow(github, /in 22\ss$/)

export const keyStatesShots: readonly Shot[] = [
  { name: 'codes-spent', scenario: 'spent', shows: used },
  { name: 'codes-spent-wide', scenario: 'spent', size: 'wide', shows: used },
  { name: 'codes-spent-least', scenario: 'spent', size: 'least', shows: used },
  { name: 'codes-spent-tiny', scenario: 'spent', size: 'tiny', shows: used },
  { name: 'codes-spent-urgent', scenario: 'spent', at: 'urgent', shows: nextCodeOf(github) },
  {
    name: 'codes-spent-click',
    scenario: 'spent',
    acts: [click(row(github))],
    shows: button('Copy next code'),
  },
  {
    name: 'codes-spent-menu',
    scenario: 'spent',
    acts: [withMenuOf(github)],
    shows: menuItem('Copy next code'),
  },

  {
    name: 'codes-unsettled',
    scenario: 'unsettledPair',
    size: 'tall',
    shows: text('New key – not confirmed'),
  },
  {
    name: 'codes-unsettled-wide',
    scenario: 'unsettledPair',
    size: 'wide',
    shows: text('New key – not confirmed'),
  },
  {
    name: 'codes-replacing',
    scenario: 'replacing',
    acts: [press('Discard')],
    shows: alert('The disk is full'),
  },
  { name: 'codes-replaced-nearly', scenario: 'replacedNearly', shows: text(/use its codes from now on/) },

  {
    name: 'clock-behind',
    scenario: 'clockBehind',
    shows: text('This computer’s clock is 42 seconds behind'),
  },
  {
    name: 'clock-ahead-wide',
    scenario: 'clockAhead',
    size: 'wide',
    shows: text(/^This computer’s clock is .* ahead$/),
  },
  {
    name: 'clock-tiny',
    scenario: 'clockBehind',
    size: 'tiny',
    shows: text('This computer’s clock is 42 seconds behind'),
  },
  {
    name: 'clock-enroll',
    scenario: 'clockAhead',
    acts: [go('Set up')],
    shows: [text(/^This computer’s clock is .* ahead$/), heading('Sign in to Northwind Trading')],
  },

  { name: 'codes-kinds', scenario: 'kinds', shows: codeOf(steam) },
  { name: 'codes-kinds-least', scenario: 'kinds', size: 'least', shows: codeOf(steam) },
  { name: 'codes-kinds-tiny', scenario: 'kinds', size: 'tinyTall', shows: codeOf(steam) },
  {
    name: 'codes-kinds-got',
    scenario: 'kinds',
    acts: [
      press('Get a code for Bank of Analytical Engines, 1815-1210'),
      letTimePass(3_000, codeOf('Bank of Analytical Engines, 1815-1210')),
      press('Get a code for Vault Door, ada'),
    ],
    shows: [codeOf('Vault Door, ada'), text('Copied')],
  },
  {
    name: 'codes-kinds-waiting',
    scenario: 'kindsCounted',
    acts: [press('Get a code for Vault Door, ada')],
    shows: button('Getting a code…'),
  },
  {
    name: 'codes-kinds-menu',
    scenario: 'kinds',
    acts: [withMenuOf('Vault Door, ada')],
    shows: menuItem('Next code'),
  },
]
