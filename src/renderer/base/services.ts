// What every feature may use, handed down by React context: main, time, and the two ways of telling
// the person something without moving their focus.
import { createContext, use } from 'react'
import type { Api } from './api'
import type { Clock } from './clock'
import type { SettingsStore } from './settings-store'
import type { Toasts } from './toasts'

export interface Services {
  readonly api: Api
  readonly clock: Clock
  readonly toasts: Toasts
  readonly settings: SettingsStore
  /** Says a sentence in the polite live region. */
  readonly announce: (sentence: string) => void
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === null) throw new Error('No services above this component')
  return services
}
