// Enrolling: the last look, the steps, what may go wrong in them, and the end of it.
import { letTimePass, press, retry, scrollToEnd } from '../acts'
import { alert, anyCode, button, dialog, heading, text } from '../sights'
import type { Shot } from '../shot'
import { enrolled, signedIn } from '../ways'

const ready = heading('Ready to set up your codes')
const done = [heading('Your codes are set up'), anyCode]
const running = (step: RegExp) => [heading('Setting up your codes'), text(step)]
const card = heading('If this computer is lost')
const unsaved = alert('The file could not be saved')
const retrying = text('Trying again in 3 seconds (2 of 3)…')

export const enrollmentShots: readonly Shot[] = [
  { name: 'enroll-naming', scenario: 'setUp', acts: signedIn, shows: ready },
  {
    name: 'enroll-expired',
    scenario: 'expiring',
    acts: [...signedIn, letTimePass(2_000, ready)],
    shows: alert('The time for this sign-in has run out'),
  },
  {
    name: 'enroll-associating',
    scenario: 'associating',
    acts: enrolled,
    shows: running(/^Ask Northwind Trading for a key \(under way\)$/),
  },
  {
    name: 'enroll-verifying',
    scenario: 'verifying',
    acts: enrolled,
    shows: running(/^Prove that it works \(under way\)$/),
  },
  {
    name: 'enroll-verify-wrong',
    scenario: 'verifyWrong',
    acts: enrolled,
    shows: alert('The code was not accepted'),
  },
  {
    name: 'enroll-verify-next',
    scenario: 'verifyWrong',
    acts: [...enrolled, press('Try again with the next code')],
    shows: text('Waiting for the next code.'),
  },
  {
    name: 'enroll-verify-unknown',
    scenario: 'verifyUnknown',
    acts: enrolled,
    shows: alert('The sign-in service’s answer was lost'),
  },
  { name: 'enroll-locked', scenario: 'associateLocked', acts: enrolled, shows: alert('keychain is locked') },
  {
    name: 'enroll-run-offline',
    scenario: 'associateOffline',
    acts: enrolled,
    shows: alert('cannot be reached'),
  },
  {
    name: 'enroll-proving',
    scenario: 'proving',
    acts: enrolled,
    shows: [button('Finish without signing in'), text('21 seconds')],
  },
  { name: 'enroll-done', scenario: 'setUp', acts: enrolled, shows: done },
  { name: 'enroll-done-wide', scenario: 'setUp', size: 'wide', acts: enrolled, shows: done },
  {
    name: 'clock-wrong-code',
    scenario: 'wrongByClock',
    acts: enrolled,
    shows: alert('The code was wrong because of this computer’s clock'),
  },

  { name: 'retry-signing-in', scenario: 'signingIn', acts: [...signedIn, retry], shows: retrying },
  {
    name: 'retry-enrolling',
    scenario: 'associating',
    acts: [...enrolled, retry],
    shows: [heading('Setting up your codes'), retrying],
  },
  {
    name: 'retry-now',
    scenario: 'associating',
    acts: [...enrolled, retry, letTimePass(3_000, retrying)],
    shows: text('Trying again (2 of 3)…'),
  },

  { name: 'card-done', scenario: 'setUp', size: 'tall', acts: enrolled, shows: [card, ...done] },
  { name: 'card-done-tiny', scenario: 'setUp', size: 'tinyTall', acts: enrolled, shows: [card, ...done] },
  {
    name: 'card-saved',
    scenario: 'setUp',
    acts: [...enrolled, press('Save the card…')],
    shows: text('The card is saved.'),
  },
  {
    name: 'card-failed',
    scenario: 'cardUnsaved',
    acts: [...enrolled, press('Save the card…'), scrollToEnd(unsaved)],
    shows: [unsaved, button('Save the card…')],
  },
  {
    name: 'card-shown',
    scenario: 'setUp',
    acts: [...enrolled, press('Show')],
    shows: dialog('The card for your help desk'),
  },
  {
    name: 'card-shown-wide',
    scenario: 'setUp',
    size: 'wide',
    acts: [...enrolled, press('Show')],
    shows: dialog('The card for your help desk'),
  },
]
