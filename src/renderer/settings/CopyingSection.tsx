// What becomes of a code that was copied, and which one is taken.
import type { Settings } from '../../shared/settings'
import { RadioChoices } from '../ui/fields/RadioChoices'
import { SelectField } from '../ui/fields/SelectField'
import { settingsWords } from '../words'
import { listClearingChoices, toSeconds, toChoiceValue } from './clearing-choices'
import type { SectionProps } from './section-props'
import { SettingsSection, WideRow } from './SettingsSection'

const words = settingsWords.copying

const lateCopies: readonly Settings['lateCopy'][] = ['current', 'next']

const labelOf = (seconds: number | null): string =>
  seconds === null ? words.clear.never : words.clear.after(seconds)

export const CopyingSection = ({ state: { settings }, change }: SectionProps) => (
  <SettingsSection title={words.title}>
    <WideRow>
      <SelectField
        label={words.clear.label}
        help={words.clear.hint}
        options={listClearingChoices(settings.clearClipboardAfter).map((seconds) => ({
          value: toChoiceValue(seconds),
          label: labelOf(seconds),
        }))}
        value={toChoiceValue(settings.clearClipboardAfter)}
        onChange={(value) => change({ clearClipboardAfter: toSeconds(value) })}
      />
    </WideRow>
    <WideRow>
      <RadioChoices
        label={words.late.label}
        choices={lateCopies.map((value) => ({ value, ...words.late[value] }))}
        value={settings.lateCopy}
        onChange={(lateCopy) => change({ lateCopy })}
      />
    </WideRow>
  </SettingsSection>
)
