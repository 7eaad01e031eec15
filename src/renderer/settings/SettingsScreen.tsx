// The settings.
import { Screen } from '../ui/Screen'
import { settingsWords as words } from '../words'

export const SettingsScreen = () => <Screen title={words.title}>{null}</Screen>
