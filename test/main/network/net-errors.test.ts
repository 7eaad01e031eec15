// What Chromium calls its errors, as what a person can do about it.
import { describe, expect, it } from 'vitest'
import { explainNetError, findNetErrorName, type Circumstances } from '../../../src/main/network/net-errors'

const host = 'cognito-idp.eu-west-1.amazonaws.com'
const where: Circumstances = {
  host,
  online: 'yes',
  proxy: 'proxy.corp:3128',
  issuerName: 'Acme Root',
  validFrom: 1,
  validUntil: 2,
  clockSays: 3,
}
const codeOf = (name: string, changes: Partial<Circumstances> = {}) =>
  explainNetError(`net::ERR_${name}`, { ...where, ...changes }).error.code

describe('an error of the network', () => {
  it.each([
    ['INTERNET_DISCONNECTED', 'networkOffline'],
    ['NAME_NOT_RESOLVED', 'hostNotFound'],
    ['NAME_RESOLUTION_FAILED', 'hostNotFound'],
    ['DNS_TIMED_OUT', 'hostNotFound'],
    ['ICANN_NAME_COLLISION', 'hostNotFound'],
    ['PROXY_CONNECTION_FAILED', 'proxyUnreachable'],
    ['SOCKS_CONNECTION_FAILED', 'proxyUnreachable'],
    ['PROXY_AUTH_UNSUPPORTED', 'proxyPasswordWanted'],
    ['PROXY_AUTH_REQUESTED', 'proxyPasswordWanted'],
    ['UNSUPPORTED_AUTH_SCHEME', 'proxyPasswordWanted'],
    ['TUNNEL_CONNECTION_FAILED', 'proxyRefused'],
    ['MANDATORY_PROXY_CONFIGURATION_FAILED', 'proxySettingsBroken'],
    ['PAC_SCRIPT_FAILED', 'proxySettingsBroken'],
    ['NO_SUPPORTED_PROXIES', 'proxySettingsBroken'],
    ['CERT_AUTHORITY_INVALID', 'certificateUntrusted'],
    ['CERT_DATE_INVALID', 'certificateOutOfDate'],
    ['CERT_COMMON_NAME_INVALID', 'certificateOfOtherName'],
    ['CERT_REVOKED', 'tlsRefused'],
    ['CERT_WEAK_SIGNATURE_ALGORITHM', 'tlsRefused'],
    ['SSL_PROTOCOL_ERROR', 'tlsRefused'],
    ['SSL_VERSION_OR_CIPHER_MISMATCH', 'tlsRefused'],
    ['PROXY_CERTIFICATE_INVALID', 'tlsRefused'],
    ['SSL_CLIENT_AUTH_CERT_NEEDED', 'clientCertificateWanted'],
    ['BAD_SSL_CLIENT_AUTH_CERT', 'clientCertificateWanted'],
    ['CONNECTION_TIMED_OUT', 'networkTimedOut'],
    ['TIMED_OUT', 'networkTimedOut'],
    ['CONNECTION_REFUSED', 'networkUnreachable'],
    ['ADDRESS_UNREACHABLE', 'networkUnreachable'],
    ['CONNECTION_RESET', 'networkUnreachable'],
    ['EMPTY_RESPONSE', 'networkUnreachable'],
    ['NETWORK_CHANGED', 'networkUnreachable'],
    ['HTTP2_PROTOCOL_ERROR', 'networkUnreachable'],
    ['CONTENT_LENGTH_MISMATCH', 'networkUnreachable'],
    ['SOMETHING_NEW', 'networkFailed'],
  ])('ERR_%s is %s', (name, code) => {
    expect(codeOf(name)).toBe(code)
  })

  it.each(['CONNECTION_RESET', 'EMPTY_RESPONSE', 'TIMED_OUT', 'SSL_DECRYPT_ERROR_ALERT', 'SOMETHING_NEW'])(
    'ERR_%s may have come after the request had arrived',
    (name) => {
      expect(explainNetError(`net::ERR_${name}`, where).reached).toBe('perhaps')
    },
  )

  it.each([
    'NAME_NOT_RESOLVED',
    'CONNECTION_REFUSED',
    'TUNNEL_CONNECTION_FAILED',
    'CERT_AUTHORITY_INVALID',
    'CONNECTION_TIMED_OUT',
  ])('ERR_%s comes before anything is sent', (name) => {
    expect(explainNetError(`net::ERR_${name}`, where).reached).toBe('never')
  })

  it('says its name where nobody foresaw it', () => {
    expect(explainNetError('net::ERR_SOMETHING_NEW', where).error).toEqual({
      code: 'networkFailed',
      retryable: true,
      hosts: [host],
      networkCode: 'SOMETHING_NEW',
    })
  })

  it('of another kind is still told as one of the network', () => {
    expect(explainNetError('Redirect was cancelled: https://secret.example', where).error).toEqual({
      code: 'networkFailed',
      retryable: true,
      hosts: [host],
    })
  })

  it.each(['NAME_NOT_RESOLVED', 'ADDRESS_UNREACHABLE'])(
    'ERR_%s is the absence of a network where there is none',
    (name) => {
      expect(codeOf(name, { online: 'no' })).toBe('networkOffline')
    },
  )

  it('names the proxy, and what it has to let through', () => {
    expect(explainNetError('net::ERR_TUNNEL_CONNECTION_FAILED', where).error).toMatchObject({
      proxy: 'proxy.corp:3128',
      hosts: [host],
    })
  })

  it('says who issued a certificate, when it counts, and what the clock says', () => {
    expect(explainNetError('net::ERR_CERT_DATE_INVALID', where).error).toMatchObject({
      issuerName: 'Acme Root',
      validFrom: 1,
      validUntil: 2,
      clockSays: 3,
    })
  })
})

it.each([
  ['net::ERR_FAILED', 'FAILED'],
  ['ERR_FAILED', ''],
  ['net::ERR_FAILED https://a.example', ''],
  [`net::ERR_${'A'.repeat(61)}`, ''],
])('the name in "%s" is "%s"', (message, name) => {
  expect(findNetErrorName(message)).toBe(name)
})
