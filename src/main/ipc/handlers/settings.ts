// What a person can set.
import { done, ok } from '../../../shared/result'
import type { HandlersOf } from '../router'
import type { Services } from './services'

export const createSettingHandlers = ({
  settings,
  desktop,
}: Pick<Services, 'settings' | 'desktop'>): HandlersOf<'settings'> => ({
  'settings.read': () => ok(settings.state()),
  'settings.change': (change) => settings.change(change),
  'settings.holdShortcut': ({ hold }) => {
    desktop.holdShortcut(hold)
    return done
  },
})
