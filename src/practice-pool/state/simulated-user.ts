// A user who does not exist, played for a client that hides who does. The same name gets the same id, salt
// and destinations every time, as a real one would; no password and no code is ever right.
import { createHmac } from 'node:crypto'
import { recordOfNoPassword } from '../crypto/password'
import type { User } from './user-records'

function toUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  const variant = '89ab'.charAt(bytes.readUInt8(8) & 3)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`]
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

/** @param key secret and of this pool: without it nobody can tell these values from real ones */
export function simulateUser(key: Buffer, name: string): User {
  const derive = (purpose: string) => createHmac('sha256', key).update(`${purpose}/${name}`).digest()
  const destinations = derive('destinations')
  const [mailbox, host] = ['mailbox', 'host'].map((part) =>
    String.fromCharCode(97 + (derive(part).readUInt8() % 26)),
  )
  const phone = String(destinations.readUInt16BE() % 10_000).padStart(4, '0')
  return {
    username: toUuid(derive('id')),
    sub: toUuid(derive('sub')),
    isSimulated: true,
    origin: 'ADMIN_CREATED',
    attributes: new Map([
      ['email', `${mailbox ?? ''}@${host ?? ''}.example`],
      ['email_verified', 'true'],
      ['phone_number', `+1555555${phone}`],
      ['phone_number_verified', 'true'],
    ]),
    enabled: true,
    isDeleted: false,
    status: 'CONFIRMED',
    hasPassword: true,
    password: recordOfNoPassword(derive('salt').subarray(0, 16), derive('verifier')),
    formerPasswords: [],
    signIns: 'NONE_YET',
    pendingSecret: undefined,
    softwareToken: undefined,
    enabledFactors: new Set(),
    preferredFactor: undefined,
    devices: new Map(),
    hasPasskey: false,
    refusal: 'NONE',
  }
}
