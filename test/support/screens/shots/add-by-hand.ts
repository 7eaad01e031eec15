// Typing an account by hand.
import { choose, click, fill, go, press } from '../acts'
import { anyCode, field, part, text } from '../sights'
import type { Shot } from '../shot'

const open = [go('Add'), press('By hand')]
const typed = [
  ...open,
  fill('Website or organization', 'GitHub'),
  fill('Account name', 'ada-lovelace'),
  fill('Setup key', 'JBSW Y3DP EHPK 3PXP'),
]

export const addByHandShots: readonly Shot[] = [
  { name: 'add-by-hand', scenario: 'everyday', acts: open, shows: field('Setup key') },
  { name: 'add-by-hand-least', scenario: 'everyday', size: 'least', acts: open, shows: field('Setup key') },
  { name: 'add-by-hand-typed', scenario: 'everyday', acts: typed, shows: anyCode },
  {
    name: 'add-by-hand-counting',
    scenario: 'everyday',
    size: 'tall',
    acts: [...typed, choose('Counter-based'), click(part('summary'))],
    shows: [field('Counter'), anyCode, text(/^Its codes come one at a time/)],
  },
  {
    name: 'add-by-hand-steam',
    scenario: 'everyday',
    acts: [...typed, choose('Steam Guard')],
    // With a letter: the code of the kind before has digits only.
    shows: text(/^(?=.*[A-Z])[A-Z0-9]{5}$/),
  },
  {
    name: 'add-by-hand-bad',
    scenario: 'everyday',
    size: 'tall',
    acts: [...open, fill('Setup key', 'abcd 1fg'), press('Add account')],
    shows: text('Enter the website or organization this is for.'),
  },
  {
    name: 'add-by-hand-bad-period',
    scenario: 'everyday',
    size: 'tall',
    acts: [...typed, click(part('summary')), fill('Seconds per code', '999'), press('Add account')],
    shows: text(/^A code lasts 1 to 300 seconds/),
  },
]
