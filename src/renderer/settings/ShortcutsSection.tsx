// The shortcut that can be chosen, and those that are there.
import { isMac } from '../shortcuts/keys'
import { settingsWords } from '../words'
import type { SectionProps } from './section-props'
import { SettingsSection, WideRow } from './SettingsSection'
import { listShortcuts } from '../shortcuts/shortcut-list'
import { ShortcutRecorder } from './ShortcutRecorder'
import css from './ShortcutsSection.module.css'

const words = settingsWords.shortcuts

export const ShortcutsSection = (props: SectionProps) => (
  <SettingsSection title={words.title}>
    <WideRow>
      <ShortcutRecorder {...props} />
    </WideRow>
    <WideRow>
      <h3 className={css['title']}>{words.inKeyturn}</h3>
      <dl className={css['list']}>
        {listShortcuts(isMac()).map(({ label, keys }) => (
          <div key={label} className={css['shortcut']}>
            <dt className={css['label']}>{label}</dt>
            <dd>
              <kbd className={css['keys']} dir="ltr">
                {keys}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
    </WideRow>
  </SettingsSection>
)
