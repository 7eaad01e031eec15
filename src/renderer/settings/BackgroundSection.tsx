// Where Keyturn is while its window is closed, and whether it is there from the start.
import { isMac } from '../shortcuts/keys'
import { settingsWords } from '../words'
import type { SectionProps } from './section-props'
import { SettingsSection } from './SettingsSection'
import { SwitchRow } from './SwitchRow'

const words = settingsWords.background

const onOff = (on: boolean): 'on' | 'off' => (on ? 'on' : 'off')

function TrayRows({ state: { settings, system }, change }: SectionProps) {
  const mac = isMac()
  const noTray = system.tray === 'unsupported' ? words.tray.unsupported : null
  const off = settings.tray === 'off' ? (mac ? words.onClose.needsMenuBar : words.onClose.needsTray) : null
  return (
    <>
      <SwitchRow
        title={mac ? words.tray.titleMenuBar : words.tray.title}
        hint={words.tray.hint}
        impossible={noTray}
        on={settings.tray === 'shown'}
        onChange={(on) => change({ tray: on ? 'shown' : 'off' })}
      />
      <SwitchRow
        title={words.onClose.title}
        hint={mac ? words.onClose.hintMenuBar : words.onClose.hint}
        impossible={noTray ?? off}
        on={settings.onClose === 'hide'}
        onChange={(on) => change({ onClose: on ? 'hide' : 'quit' })}
      />
    </>
  )
}

function StartRows({ state: { settings, system }, change }: SectionProps) {
  const noStart = system.startAtLogin === 'unsupported' ? words.startAtLogin.unsupported : null
  const off = settings.startAtLogin === 'off' ? words.startHidden.needsStart : null
  return (
    <>
      <SwitchRow
        title={words.startAtLogin.title}
        hint={words.startAtLogin.hint}
        impossible={noStart}
        on={settings.startAtLogin === 'on'}
        onChange={(on) => change({ startAtLogin: onOff(on) })}
      />
      <SwitchRow
        title={words.startHidden.title}
        hint={words.startHidden.hint}
        impossible={noStart ?? off}
        on={settings.startHidden === 'on'}
        onChange={(on) => change({ startHidden: onOff(on) })}
      />
    </>
  )
}

export const BackgroundSection = (props: SectionProps) => (
  <SettingsSection title={words.title}>
    <TrayRows {...props} />
    <StartRows {...props} />
  </SettingsSection>
)
