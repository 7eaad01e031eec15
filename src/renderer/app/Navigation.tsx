// The way around: a bar at the top of a narrow window, with the settings as a gear at its end; a column at the side of
// a wide one.
import { Building2, KeyRound, Plus, Settings, ShieldCheck, type LucideIcon } from 'lucide-react'
import { BrandMark } from '../ui/BrandMark'
import { isMac } from '../shortcuts/keys'
import { appWords } from '../words'
import type { ScreenName } from '../base/screen-names'
import { findShortcut } from '../shortcuts/shortcuts'
import css from './Navigation.module.css'

interface Place {
  readonly name: ScreenName
  readonly label: string
  readonly icon: LucideIcon
}

const places: readonly Place[] = [
  { name: 'codes', label: appWords.codes, icon: KeyRound },
  { name: 'enroll', label: appWords.enroll, icon: ShieldCheck },
  { name: 'add', label: appWords.add, icon: Plus },
  { name: 'connections', label: appWords.connections, icon: Building2 },
  { name: 'settings', label: appWords.settings, icon: Settings },
]

interface NavigationProps {
  readonly current: ScreenName
  readonly enrollUnderWay: boolean
  readonly onGo: (name: ScreenName) => void
}

export const Navigation = ({ current, enrollUnderWay, onGo }: NavigationProps) => (
  <nav className={css['nav']} aria-label={appWords.navigation}>
    <span className={css['brand']} aria-hidden="true">
      <BrandMark size={22} />
      {appWords.name}
    </span>
    <ul className={css['places']}>
      {places.map(({ name, label, icon: Icon }) => {
        const shortcut = findShortcut(name, isMac())
        const underWay = name === 'enroll' && enrollUnderWay
        return (
          <li key={name} className={css[name === 'settings' ? 'gear' : 'slot']}>
            <button
              type="button"
              className={css['place']}
              aria-current={name === current ? 'page' : undefined}
              aria-keyshortcuts={shortcut?.aria}
              aria-description={underWay ? appWords.enrollUnderWay : undefined}
              title={shortcut === null ? label : `${label} (${shortcut.text})`}
              onClick={() => onGo(name)}
            >
              <span className={css['icon']}>
                <Icon size={18} aria-hidden />
                {underWay && <span className={css['dot']} />}
              </span>
              <span className={css['label']}>{label}</span>
              {shortcut !== null && (
                <kbd className={css['shortcut']} aria-hidden="true" dir="ltr">
                  {shortcut.text}
                </kbd>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  </nav>
)
