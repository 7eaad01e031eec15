// docs/reference/settings.md: what a person can set.
import { defaultSettings } from '../../../src/shared/default-settings'
import { settings, settingsState } from '../../../src/shared/settings'
import { readSource, undescribed, type Described } from './docstrings'
import { bulletList, code, codeBlock, plainText, writePage } from './markdown'
import { writeType } from './shapes'

const source = 'src/shared/settings.ts'
const noNames = new Map()

export function settingsPage(): Promise<string> {
  const described = readSource(source).describe('settings')
  return writePage(
    'Settings',
    `What a person can set (${code(source)}). It is kept in ${code('settings.json')} in the folder of the user's data; a
value there that is not one of these counts as not set.`,
    ...Object.keys(settings.shape).flatMap((name) =>
      settingBlocks(name as keyof typeof settings.shape, described.fields.get(name) ?? undescribed),
    ),
    '## What the system makes of them',
    `The channel [settings.read](channels.md#settingsread) also says what came of those settings that the system has to
carry out:`,
    codeBlock(`type System = ${systemShape()}`),
  )
}

function settingBlocks(name: keyof typeof settings.shape, described: Described): readonly string[] {
  if (described.doc === '') throw new Error(`The setting ${name} needs a docstring in ${source}.`)
  const [values = '', limits = ''] = writeType(settings.shape[name], described, noNames).trim().split(' // ')
  return [
    `## ${name}`,
    plainText(described.doc),
    bulletList([
      `Values: ${code(values)}${limits === '' ? '' : `, ${limits.replace(/\/\^.*/, code)}`}`,
      `Default: ${code(JSON.stringify(defaultSettings[name]).replaceAll('"', "'"))}`,
    ]),
  ]
}

const systemShape = (): string =>
  writeType(
    settingsState.shape.system,
    readSource(source).describe('settingsState').fields.get('system') ?? undescribed,
    noNames,
  )
