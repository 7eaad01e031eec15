// The settings, in some languages too, and what opens over them.
import { choose, click, go, hold, keys, press, scrollTo, scrollToEnd } from '../acts'
import { alert, dialog, heading, part, text } from '../sights'
import type { Shot } from '../shot'

const open = [go('Settings')]
const title = heading('Settings')
const unsupported = text('This desktop does not support tray icons.')
const about = heading('About Keyturn')
const toEnd = [...open, scrollToEnd(title)]
const recorder = part('main button[title=Change]')
const record = [...open, click(recorder)]
const licences = [...open, press('Show the licences')]
const report = [...open, press('Show the report')]

export const settingsShots: readonly Shot[] = [
  { name: 'settings', scenario: 'settings', size: 'tall', acts: open, shows: title },
  { name: 'settings-least', scenario: 'settings', size: 'least', acts: open, shows: title },
  { name: 'settings-wide', scenario: 'settings', size: 'wide', acts: open, shows: title },
  { name: 'settings-end', scenario: 'settings', size: 'tall', acts: toEnd, shows: about },
  { name: 'settings-tiny', scenario: 'settings', size: 'tinyTall', acts: open, shows: title },
  { name: 'settings-tiny-end', scenario: 'settings', size: 'tinyTall', acts: toEnd, shows: about },
  { name: 'settings-long', scenario: 'settings', size: 'tall', language: 'en-XA', acts: open, shows: title },
  {
    name: 'settings-long-end',
    scenario: 'settings',
    size: 'tall',
    language: 'en-XA',
    acts: toEnd,
    shows: about,
  },
  { name: 'settings-right', scenario: 'settings', size: 'tall', language: 'ar', acts: open, shows: title },
  {
    name: 'settings-right-end',
    scenario: 'settings',
    size: 'tall',
    language: 'ar',
    acts: toEnd,
    shows: about,
  },
  {
    name: 'settings-right-wide',
    scenario: 'settings',
    size: 'wide',
    language: 'ar',
    acts: open,
    shows: title,
  },
  { name: 'settings-other', scenario: 'settingsOther', size: 'tall', acts: open, shows: title },
  { name: 'settings-other-end', scenario: 'settingsOther', size: 'tall', acts: toEnd, shows: about },
  {
    name: 'settings-unsupported',
    scenario: 'settingsUnsupported',
    size: 'tall',
    acts: [...open, scrollTo(unsupported)],
    shows: unsupported,
  },
  {
    name: 'settings-not-saved',
    scenario: 'settingsNotSaved',
    acts: [...open, choose('Compact')],
    shows: text('The setting could not be saved'),
  },
  { name: 'settings-record', scenario: 'settings', acts: record, shows: text('Press the keys…') },
  {
    name: 'settings-record-held',
    scenario: 'settings',
    acts: [...record, hold('Control'), hold('Alt')],
    shows: text('Ctrl+Alt'),
  },
  {
    name: 'settings-record-wrong',
    scenario: 'settings',
    acts: [...record, keys(recorder, 'k')],
    shows: alert(/^Hold /),
  },
  {
    name: 'settings-licences',
    scenario: 'settings',
    acts: licences,
    shows: [dialog('Licences'), text('electron')],
  },
  {
    name: 'settings-licences-text',
    scenario: 'settings',
    acts: [...licences, click(text('electron'))],
    shows: text(/^Permission is hereby granted/),
  },
  {
    name: 'settings-licences-tiny',
    scenario: 'settings',
    size: 'tiny',
    acts: licences,
    shows: dialog('Licences'),
  },
  {
    name: 'settings-licences-failed',
    scenario: 'settingsUnsupported',
    acts: licences,
    shows: [dialog('Licences'), alert('Something went wrong inside Keyturn')],
  },
  { name: 'settings-report', scenario: 'settings', acts: report, shows: dialog('Bug report') },
]
