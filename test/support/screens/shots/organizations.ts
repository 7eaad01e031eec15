// The organizations: the list of them, and the form with what only some of them need.
import { check, click, fill, go, press } from '../acts'
import { alert, button, field, heading, part, text } from '../sights'
import type { Shot } from '../shot'

const open = [go('Organizations')]
const royal = 'The Royal Society for the Improvement of Long Names'
const filledIn = [
  ...open,
  press('Add an organization'),
  fill('Name to show', 'Contoso'),
  fill('User pool ID', 'eu-west-1_AbC123xyZ'),
  fill('App client ID', '1h57kf5cpq17m0eml12EXAMPLE'),
  click(part('summary')),
]
const signInPage = (address: string) => fill('Sign-in page (optional)', address)

export const organizationsShots: readonly Shot[] = [
  { name: 'orgs', scenario: 'connections', acts: open, shows: button('Edit Northwind Trading') },
  {
    name: 'orgs-right',
    scenario: 'connections',
    language: 'ar',
    acts: open,
    shows: button('Add an organization'),
  },
  { name: 'orgs-empty', scenario: 'noConnection', acts: open, shows: heading('No organization yet.') },
  {
    name: 'orgs-add',
    scenario: 'connections',
    acts: [...open, press('Add an organization'), fill('User pool ID', 'eu-west-1_AbC123xyZ'), press('Save')],
    shows: text('Give it a name.'),
  },
  {
    name: 'orgs-edit',
    scenario: 'connections',
    acts: [...open, press(`Edit ${royal}`)],
    shows: heading(`Edit ${royal}`),
  },
  {
    name: 'orgs-in-use',
    scenario: 'connections',
    acts: [...open, press('Remove Northwind Trading'), press('Remove')],
    shows: alert('This organization is in use'),
  },

  { name: 'orgs-facts', scenario: 'connectionsMore', acts: open, shows: text('Sign-in page · FIPS') },
  {
    name: 'orgs-more',
    scenario: 'connectionsMore',
    size: 'tall',
    acts: filledIn,
    shows: field('Sign-in page (optional)'),
  },
  {
    name: 'orgs-more-page',
    scenario: 'connectionsMore',
    size: 'tall',
    acts: [...filledIn, signInPage('acme.auth.eu-west-1.amazoncognito.com')],
    shows: field('Callback ports'),
  },
  {
    name: 'orgs-more-ports',
    scenario: 'connectionsMore',
    size: 'tall',
    acts: [...filledIn, signInPage('sign-in.acme.example'), fill('Callback ports', '80, x'), press('Save')],
    shows: text(/^Numbers from 1024 to 65535/),
  },
  {
    name: 'orgs-more-set',
    scenario: 'connectionsMore',
    size: 'tall',
    acts: [...open, press(`Edit ${royal}`)],
    shows: [heading(`Edit ${royal}`), field('Callback ports')],
  },
  {
    name: 'orgs-more-malformed',
    scenario: 'signInPageMalformed',
    size: 'tall',
    acts: [...filledIn, signInPage('http://acme'), press('Save')],
    shows: text(/^This is not a sign-in page that Keyturn can open/),
  },
  {
    name: 'orgs-more-no-fips',
    scenario: 'fipsUnsupported',
    size: 'tall',
    acts: [...filledIn, check('Use the FIPS endpoint'), press('Save')],
    shows: text(/^There is no FIPS endpoint in this region/),
  },
  {
    name: 'orgs-more-gov',
    scenario: 'connectionsMore',
    size: 'tall',
    acts: [...filledIn, fill('User pool ID', 'us-gov-west-1_AbC123xyZ')],
    shows: text('This region has no other.'),
  },
  {
    name: 'orgs-more-tiny',
    scenario: 'connectionsMore',
    size: 'tinyTall',
    acts: filledIn,
    shows: field('Sign-in page (optional)'),
  },
]
