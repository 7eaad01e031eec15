import { describe, expect, it } from 'vitest'
import { parseSteamUri } from '../../../src/main/otp/steam-uri'

const key = 'JBSWY3DPEHPK3PXP'
const account = {
  issuer: '',
  accountName: '',
  secret: new Uint8Array(Buffer.from('48656c6c6f21deadbeef', 'hex')),
  parameters: { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 },
}

describe('parseSteamUri', () => {
  it.each([
    ['as Bitwarden and Proton write it', `steam://${key}`],
    ['in lower case', `steam://${key.toLowerCase()}`],
    ['with the scheme in capitals', `STEAM://${key}`],
    ['with a slash at the end', `steam://${key}/`],
    ['with padding', `steam://${key}==`],
    ['with escaped padding', `steam://${key}%3D%3D`],
    ['in groups', 'steam://JBSW Y3DP-EHPK%203PXP'],
    ['in quotes', `"steam://${key}"`],
    ['with parameters, which mean nothing', `steam://${key}?digits=6`],
  ])('reads a key %s', (_, uri) => {
    expect(parseSteamUri(uri)).toEqual({ ok: true, value: { account, labelIssuer: null } })
  })

  it.each([
    'steam://run/440',
    'steam://rungameid/12345678901234567890',
    'steam://open/games',
    'steam://exit',
    'steam://',
    `steam://connect/${key}`,
    `steam:///${key}/${key}`,
    'steam://%FF%FF%FF%FF%FF%FF',
    key,
  ])('takes %s for a link that opens the app', (uri) => {
    expect(parseSteamUri(uri)).toEqual({
      ok: false,
      error: { code: 'notAnAccount', retryable: false, foreignKind: 'appLink' },
    })
  })

  it('says where a key is wrong, and nothing of it', () => {
    expect(parseSteamUri(`steam://${key}1`)).toEqual({
      ok: false,
      error: { code: 'secretNotBase32', retryable: false, position: 17 },
    })
  })
})

describe('parseSteamUri refuses without reading it', () => {
  it('a key above 8,192 characters', () => {
    expect(parseSteamUri(`steam://${'A'.repeat(8192)}`)).toEqual({
      ok: false,
      error: { code: 'textTooLong', retryable: false },
    })
  })
})
