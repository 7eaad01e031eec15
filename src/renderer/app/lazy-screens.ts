// The screens that are loaded when they are needed, and the moment to load them before that.
import { lazy } from 'react'

const loaders = {
  enroll: () => import('../enrollment/EnrollmentScreen'),
  add: () => import('../add/AddScreen'),
  connections: () => import('../connections/ConnectionsScreen'),
  settings: () => import('../settings/SettingsScreen'),
  account: () => import('../details/AccountScreen'),
  check: () => import('../connections/CheckScreen'),
  proxy: () => import('../proxy/ProxyDialog'),
  rowActions: () => import('../codes/list/RowActions'),
}

export const EnrollmentScreen = lazy(async () => ({ default: (await loaders.enroll()).EnrollmentScreen }))
export const AddScreen = lazy(async () => ({ default: (await loaders.add()).AddScreen }))
export const ConnectionsScreen = lazy(async () => ({
  default: (await loaders.connections()).ConnectionsScreen,
}))
export const SettingsScreen = lazy(async () => ({ default: (await loaders.settings()).SettingsScreen }))
export const AccountScreen = lazy(async () => ({ default: (await loaders.account()).AccountScreen }))
export const CheckScreen = lazy(async () => ({ default: (await loaders.check()).CheckScreen }))
export const ProxyDialog = lazy(async () => ({ default: (await loaders.proxy()).ProxyDialog }))

/** Once the codes are on screen and nothing else is going on. */
export function preloadWhenIdle() {
  requestIdleCallback(() => {
    for (const load of Object.values(loaders)) void load()
  })
}
