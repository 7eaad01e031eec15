// The states in which the gallery shows the settings.
import { transient } from '../../../../src/shared/errors'
import { ok } from '../../../../src/shared/result'
import { failWith, type FakeOptions } from '../fake-api'
import { connectionOf, everydayAccounts } from '../fake-data'

const base: FakeOptions = {
  accounts: everydayAccounts,
  connections: [connectionOf(1, { issuer: 'Northwind Trading' })],
  delayMs: 5,
}

const text = 'Permission is hereby granted, free of charge, to any person obtaining a copy.\n\n'.repeat(12)
const licences = [
  '@aws-sdk/client-cognito-identity-provider',
  '@github/keytar',
  'electron',
  'otplib',
  'react',
].map((name, index) => ({
  name,
  version: `${index + 1}.0.${index * 7}`,
  license: index === 0 ? 'Apache-2.0' : index === 3 ? '' : 'MIT',
  text: index === 4 ? '' : text,
}))

export const settingsScenarios: Readonly<Record<string, () => FakeOptions>> = {
  settings: () => ({ ...base, handlers: () => ({ 'about.licences': () => ok(licences) }) }),
  settingsOther: () => ({
    ...base,
    settings: {
      theme: 'dark',
      density: 'compact',
      codes: 'onReveal',
      lateCopy: 'next',
      clearClipboardAfter: 45,
      onClose: 'hide',
      startAtLogin: 'on',
      startHidden: 'on',
      quickShortcut: null,
    },
  }),
  settingsUnsupported: () => ({
    ...base,
    system: { tray: 'unsupported', startAtLogin: 'unsupported', quickShortcut: 'taken' },
    handlers: () => ({ 'about.licences': failWith(transient('internal')) }),
  }),
  settingsNotSaved: () => ({
    ...base,
    handlers: () => ({ 'settings.change': failWith(transient('settingsNotSaved')) }),
  }),
}
