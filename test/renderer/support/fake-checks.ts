// What checks of a connection find: a clear way, one through a company's network, and one that is blocked.
import type { CheckStep, CheckStepName } from '../../../src/shared/models'
import { permanent } from '../../../src/shared/errors'

const host = 'cognito-idp.eu-west-1.amazonaws.com'
const validUntil = Date.UTC(2027, 2, 14)

/** A step that found something. */
export const found = (
  name: CheckStepName,
  tookMs: number,
  what: Extract<CheckStep, { outcome: 'good' }>['found'],
): CheckStep => ({ outcome: 'good', name, tookMs, found: what })

const clock = found('clock', 1, { kind: 'clock', clockOffsetSeconds: 0 })
const service = found('service', 131, { kind: 'service' })

export const clearWay: CheckStep[] = [
  found('proxy', 3, { kind: 'proxy', proxy: null }),
  found('name', 18, { kind: 'name', host, addresses: ['52.31.8.114', '34.246.90.7'] }),
  found('connection', 64, {
    kind: 'connection',
    certificate: { issuerName: 'Amazon RSA 2048 M01', authority: 'public', validUntil },
  }),
  clock,
  service,
]

export const inspectedWay: CheckStep[] = [
  found('proxy', 1240, { kind: 'proxy', proxy: 'proxy.corp.northwind.example:3128' }),
  { outcome: 'skipped', name: 'name' },
  found('connection', 210, {
    kind: 'connection',
    certificate: { issuerName: 'Northwind Security Root', authority: 'thisComputer', validUntil },
  }),
  found('clock', 1, { kind: 'clock', clockOffsetSeconds: 42 }),
  service,
]

export const blockedWay: CheckStep[] = [
  found('proxy', 4, { kind: 'proxy', proxy: 'proxy.corp.northwind.example:3128' }),
  { outcome: 'skipped', name: 'name' },
  {
    outcome: 'failed',
    name: 'connection',
    tookMs: 87,
    error: permanent('proxyRefused', { hosts: [host, 'northwind.auth.eu-west-1.amazoncognito.com'] }),
  },
  { outcome: 'skipped', name: 'clock' },
  { outcome: 'skipped', name: 'service' },
]

/** The name is being looked up. */
export const halfWay: CheckStep[] = [
  found('proxy', 4, { kind: 'proxy', proxy: null }),
  { outcome: 'running', name: 'name' },
  { outcome: 'waiting', name: 'connection' },
  { outcome: 'waiting', name: 'clock' },
  { outcome: 'waiting', name: 'service' },
]
