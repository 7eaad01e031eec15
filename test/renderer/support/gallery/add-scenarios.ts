// The states of the world in which the gallery shows how accounts are added, and accounts of every kind.
import { permanent } from '../../../../src/shared/errors'
import { ok } from '../../../../src/shared/result'
import { failWith, never, type FakeOptions, type Handlers } from '../fake-api'
import { accountOf, candidateOf, enrolledAs, everydayAccounts, kindsOfAccounts } from '../fake-data'
import { accountIdOf } from '../fake-ids'

const key = 'JBSWY3DPEHPK3PXPJBSWY3DP'
const github = `otpauth://totp/GitHub:ada-lovelace@work?secret=${key}&issuer=GitHub`
const base: FakeOptions = { accounts: everydayAccounts, delayMs: 5 }
const seeing = (onScreen: string, more: FakeOptions = {}): FakeOptions => ({ ...base, onScreen, ...more })
const handling = (handlers: Partial<Handlers>, more: FakeOptions = {}): FakeOptions => ({
  ...base,
  ...more,
  handlers: () => handlers,
})

const many = [
  github,
  'otpauth://totp/Google:ada.lovelace@gmail.com?secret=KRSXG5CTMVRXEZLUKRSXG5CT&issuer=Google',
  'otpauth://totp/npm:ada?secret=KRSXG5CTMVRXEZLUKRSXG5CU&issuer=npm&algorithm=SHA512',
  'otpauth://hotp/Bank:1815-1210?secret=KRSXG5CTMVRXEZLUKRSXG5CW&issuer=Bank&digits=8&counter=3',
  'otpauth://totp/Fastmail:ada@analytical.engine?secret=FASTMAILFASTMAILFAST&issuer=Fastmail',
  'steam://KRSXG5CTMVRXEZLUKRSXG5CX',
  'otpauth://totp/?secret=KRSXG5CTMVRXEZLUKRSXG5CY',
  'otpauth://totp/PayPal%20Desk:ada?secret=KRSXG5CT&issuer=PayPal&period=60',
  'otpauth://totp/The%20Royal%20Society%20for%20the%20Improvement%20of%20Names:augusta.ada.king.countess.of.lovelace@royal-society.example.org?secret=KRSXG5CTMVRXEZLUKRSXG5CZ&issuer=The%20Royal%20Society%20for%20the%20Improvement%20of%20Names',
].join('\n')

const moved = (part: number) => `otpauth-migration://offline?part=${part}&of=3`

export const addScenarios: Readonly<Record<string, () => FakeOptions>> = {
  kinds: () => ({ ...base, accounts: kindsOfAccounts }),
  kindsCounted: () => ({
    ...base,
    accounts: kindsOfAccounts,
    handlers: () => ({ 'codes.advance': never }),
  }),
  addOne: () => seeing(github),
  addUnusual: () =>
    seeing(
      'otpauth://totp/PayPal%20Support%20Desk:ada.lovelace@example.com?secret=KRSXG5CT&issuer=PayPal&algorithm=SHA256&digits=8',
    ),
  addNameless: () => seeing(key),
  addHotp: () => seeing(`otpauth://hotp/Bank:1815-1210?secret=${key}&issuer=Bank&counter=3`),
  addSteam: () => seeing('steam://KRSXG5CTMVRXEZLUKRSXG5CX'),
  addSameKey: () =>
    seeing(github.replace('-lovelace@work', '-lovelace'), { setupKeys: new Map([[accountIdOf(2), key]]) }),
  addSameName: () => seeing(github.replace('-lovelace@work', '-lovelace')),
  addEnrolled: () =>
    seeing(`otpauth://totp/Northwind:ada?secret=${key}&issuer=Northwind`, {
      accounts: [accountOf(1, { issuer: 'Northwind', accountName: 'ada', enrolledWith: enrolledAs('ada') })],
    }),
  addLong: () =>
    seeing(
      'otpauth://totp/The%20Royal%20Society%20for%20the%20Improvement%20of%20Exceedingly%20Long%20Names:augusta.ada.king.countess.of.lovelace@royal-society.example.org?digits=10&issuer=The%20Royal%20Society%20for%20the%20Improvement%20of%20Exceedingly%20Long%20Names&secret=' +
        key,
    ),
  addMany: () => seeing(many, { setupKeys: new Map([[accountIdOf(4), 'FASTMAILFASTMAILFAST']]) }),
  addAllHere: () =>
    seeing(`${github}\n${many.split('\n')[4] ?? ''}`, {
      setupKeys: new Map([
        [accountIdOf(2), key],
        [accountIdOf(4), 'FASTMAILFASTMAILFAST'],
      ]),
    }),
  addSomeBad: () =>
    seeing([github, 'https://example.com', moved(1).replace('migration', 'nothing')].join('\n')),
  addMove: () => seeing(`${moved(1)}\n${moved(2)}`),
  addMoveSeen: () => seeing(moved(2)),
  addMoveDone: () => seeing([1, 2, 3].map(moved).join('\n')),
  addWebsite: () => seeing('https://example.com'),
  addMotp: () => seeing('motp://ada?secret=00'),
  addNothing: () => handling({ 'intake.scanScreens': failWith(permanent('noCodeFound')) }),
  addRefused: () =>
    handling({
      'intake.scanScreens': failWith(permanent('screenRefused')),
      'intake.scanCamera': failWith(permanent('cameraMissing')),
    }),
  addLooking: () =>
    handling({ 'intake.scanScreens': never, 'intake.scanCamera': never, 'intake.scanPicture': never }),
  addSaving: () => seeing(github, { handlers: () => ({ 'intake.save': never }) }),
  addNotSaved: () =>
    seeing(github, {
      handlers: () => ({ 'intake.save': failWith({ code: 'keychainLocked', retryable: true }) }),
    }),
  addSomeFailed: () => {
    const left = candidateOf(1, { issuer: 'GitHub', accountName: 'ada-lovelace@work' })
    let saved = false
    return seeing(many.split('\n').slice(0, 3).join('\n'), {
      handlers: () => ({
        'intake.read': () => ok({ candidates: saved ? [left] : [], transfer: null, refused: [] }),
        'intake.save': () => {
          saved = true
          const failed = [{ candidateId: left.id, error: permanent('accountNotReplaceable') }]
          return ok({ added: [accountOf(700), accountOf(701)], failed })
        },
      }),
    })
  },
}
