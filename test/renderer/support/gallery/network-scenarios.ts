// The states in which the gallery shows what a network does: a proxy that asks, someone who reads along, a check.
import { permanent } from '../../../../src/shared/errors'
import type { CheckStep, ConnectionSummary, ProxyQuestion } from '../../../../src/shared/models'
import { ok } from '../../../../src/shared/result'
import { failWith, never, type FakeOptions, type Handlers } from '../fake-api'
import { blockedWay, clearWay, inspectedWay } from '../fake-checks'
import { accountOf, connectionOf, enrolledAs, everydayAccounts } from '../fake-data'

const northwind = connectionOf(1, { issuer: 'Northwind Trading', userPoolId: 'eu-west-1_AbC123xyZ' })
const managedLogin = {
  domain: 'https://northwind.auth.eu-west-1.amazoncognito.com',
  redirectPorts: [42_813, 42_814, 42_815],
}
const inBrowser: ConnectionSummary = { ...northwind, managedLogin }
const by = 'Northwind Security Root'
const longBy =
  'The Royal Society for the Improvement of Long Names, Department of Inspections, Root Authority 2026'

const base: FakeOptions = { accounts: everydayAccounts, connections: [northwind], delayMs: 5 }
const scripted = (handlers: Partial<Handlers>, more: FakeOptions = {}): FakeOptions => ({
  ...base,
  ...more,
  handlers: () => handlers,
})

const asking = (question: Omit<ProxyQuestion, 'asked'>): FakeOptions =>
  scripted({ 'proxy.question': () => ok({ ...question, asked: 'first' }) })
const readBy = (reader: string, more: FakeOptions = {}): FakeOptions =>
  scripted({ 'connections.look': () => ok({ kind: 'inspected', by: reader, person: 'notTold' }) }, more)
const finding = (steps: CheckStep[]): FakeOptions => scripted({ 'connections.check': () => ok(steps) })

const validFrom = Date.UTC(2026, 2, 1)
const validUntil = Date.UTC(2026, 8, 1, 12)

export const networkScenarios: Readonly<Record<string, () => FakeOptions>> = {
  proxyAsks: () => asking({ proxy: 'proxy.northwind.example:3128', realm: 'Northwind Internet Access' }),
  proxyAsksLong: () =>
    asking({
      proxy:
        'outbound-inspection-proxy-07.branch-office-of-exceedingly-long-names.corp.northwind.example:58080',
      realm:
        'Authorised users of the corporate network of the Royal Society for the Improvement of Long Names only',
    }),
  readsAlong: () => readBy(by),
  readsAlongLong: () => readBy(longBy),
  readsAlongInBrowser: () => readBy(by, { connections: [inBrowser] }),
  heldBack: () =>
    scripted({
      'connections.look': never,
      'signIn.start': failWith(permanent('connectionInspected', { issuerName: by })),
    }),
  proxyRefuses: () =>
    scripted({
      'signIn.start': failWith(
        permanent('proxyRefused', {
          hosts: ['cognito-idp.eu-west-1.amazonaws.com', 'northwind.auth.eu-west-1.amazoncognito.com'],
        }),
      ),
    }),
  certificateUntrusted: () =>
    scripted({ 'signIn.start': failWith(permanent('certificateUntrusted', { issuerName: by })) }),
  certificateOutOfDate: () =>
    scripted({
      'signIn.start': failWith(
        permanent('certificateOutOfDate', { validFrom, validUntil, clockSays: Date.now() }),
      ),
    }),
  captivePortal: () => scripted({ 'signIn.start': failWith(permanent('captivePortal')) }),
  enrolledInspected: () => ({
    ...base,
    accounts: [
      accountOf(1, {
        issuer: 'Northwind Trading',
        accountName: 'ada.lovelace',
        enrolledWith: { ...enrolledAs('ada.lovelace'), inspectedBy: by },
      }),
      ...everydayAccounts.slice(1),
    ],
  }),
  checkRunning: () => scripted({ 'connections.check': never }),
  checkClear: () => finding(clearWay),
  checkInspected: () => finding(inspectedWay),
  checkBlocked: () => finding(blockedWay),
}
