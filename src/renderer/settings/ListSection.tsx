// How the list of accounts is ordered.
import type { AccountOrder } from '../../shared/settings'
import { SelectField } from '../ui/fields/SelectField'
import { codesWords, settingsWords } from '../words'
import type { SectionProps } from './section-props'
import { SettingsSection, WideRow } from './SettingsSection'

const words = settingsWords.list

const orders: readonly AccountOrder[] = ['manual', 'name', 'recentlyUsed', 'mostUsed']

export const ListSection = ({ state: { settings }, change }: SectionProps) => (
  <SettingsSection title={words.title}>
    <WideRow>
      <SelectField
        label={words.order.label}
        help={words.order.hint}
        options={orders.map((value) => ({ value, label: codesWords.order.by[value] }))}
        value={settings.order}
        onChange={(order) => change({ order })}
      />
    </WideRow>
  </SettingsSection>
)
