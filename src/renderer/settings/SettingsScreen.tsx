// The settings. Each change counts and is saved at once: there is nothing to confirm at the end.
import { Building2, ChevronRight } from 'lucide-react'
import { useServices } from '../base/services'
import { useStore } from '../base/store'
import { ChoiceList } from '../ui/fields/ChoiceList'
import { Screen } from '../ui/Screen'
import { settingsWords as words } from '../words'
import { AboutSection } from './AboutSection'
import { AppearanceSection } from './AppearanceSection'
import { BackgroundSection } from './BackgroundSection'
import { CopyingSection } from './CopyingSection'
import { ListSection } from './ListSection'
import { ShortcutsSection } from './ShortcutsSection'
import { useChange } from './use-change'

interface SettingsScreenProps {
  readonly onConnections: () => void
}

const organizations = (onChoose: () => void) => ({
  key: 'organizations',
  icon: <Building2 size={20} aria-hidden />,
  title: words.organizations.row,
  hint: words.organizations.hint,
  end: <ChevronRight size={18} aria-hidden />,
  onChoose,
})

export function SettingsScreen({ onConnections }: SettingsScreenProps) {
  const state = useStore(useServices().settings)
  const part = { state, change: useChange() }
  return (
    <Screen title={words.title}>
      <AppearanceSection {...part} />
      <ListSection {...part} />
      <CopyingSection {...part} />
      <BackgroundSection {...part} />
      <ShortcutsSection {...part} />
      <ChoiceList label={words.organizations.title} choices={[organizations(onConnections)]} />
      <AboutSection />
    </Screen>
  )
}
