// How Keyturn looks, and which language it speaks.
import { languageFacts, languages } from '../../shared/languages'
import type { Settings } from '../../shared/settings'
import { RadioChoices } from '../ui/fields/RadioChoices'
import { SelectField } from '../ui/fields/SelectField'
import { settingsWords } from '../words'
import type { SectionProps } from './section-props'
import { SettingsSection, WideRow } from './SettingsSection'
import { SwitchRow } from './SwitchRow'

const words = settingsWords.appearance

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark']
const densities: readonly Settings['density'][] = ['comfortable', 'compact']

/** Each language in its own words: whoever is in the wrong one still finds theirs. */
const languageOptions: readonly {
  readonly value: Settings['language']
  readonly label: string
  readonly lang?: string
}[] = [
  { value: 'system', label: words.language.system },
  ...languages.map((tag) => ({ value: tag, label: languageFacts[tag].name, lang: tag })),
]

export const AppearanceSection = ({ state: { settings }, change }: SectionProps) => (
  <SettingsSection title={words.title}>
    <WideRow>
      <RadioChoices
        look="segments"
        label={words.theme.label}
        choices={themes.map((value) => ({ value, label: words.theme[value] }))}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
    </WideRow>
    <WideRow>
      <RadioChoices
        look="segments"
        label={words.density.label}
        choices={densities.map((value) => ({ value, label: words.density[value] }))}
        value={settings.density}
        onChange={(density) => change({ density })}
      />
    </WideRow>
    <WideRow>
      <SelectField
        label={words.language.label}
        options={languageOptions}
        value={settings.language}
        onChange={(language) => change({ language })}
      />
    </WideRow>
    <SwitchRow
      title={words.codes.title}
      hint={words.codes.hint}
      on={settings.codes === 'onReveal'}
      onChange={(on) => change({ codes: on ? 'onReveal' : 'shown' })}
    />
  </SettingsSection>
)
