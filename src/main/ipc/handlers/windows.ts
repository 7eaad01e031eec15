// What the quick window asks of the desktop.
import { done } from '../../../shared/result'
import type { HandlersOf } from '../router'
import type { Services } from './services'

export const createWindowHandlers = ({ desktop }: Pick<Services, 'desktop'>): HandlersOf<'quick'> => ({
  'quick.close': () => {
    desktop.closeQuickWindow()
    return done
  },
  'quick.openMain': () => {
    desktop.openMainWindow()
    return done
  },
})
