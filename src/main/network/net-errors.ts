// What Chromium's network stack says went wrong (net/base/net_error_list.h), as what a person can do about it, and
// whether the other side may have received the request nevertheless. Where that is not certain it is "perhaps".
import {
  permanent,
  transient,
  type AppError,
  type AppErrorCode,
  type AppErrorDetails,
} from '../../shared/errors'
import type { NetworkTrouble } from '../ports/network'

interface Row {
  /** The names without `net::ERR_`. */
  readonly names: RegExp
  readonly code: AppErrorCode
  readonly reached: NetworkTrouble['reached']
  /** Whether the same again may succeed. */
  readonly again: 'mayHelp' | 'neverHelps'
}

const row = (names: RegExp, code: AppErrorCode, reached: Row['reached'], again: Row['again']): Row => ({
  names,
  code,
  reached,
  again,
})

/** The first fitting row counts. */
const table: readonly Row[] = [
  row(/^INTERNET_DISCONNECTED$/, 'networkOffline', 'never', 'mayHelp'),
  row(/^(NAME_|DNS_|ICANN_)/, 'hostNotFound', 'never', 'mayHelp'),
  row(/^(PROXY_CONNECTION_FAILED|SOCKS_CONNECTION_FAILED)$/, 'proxyUnreachable', 'never', 'mayHelp'),
  row(
    /^(PROXY_AUTH_|UNEXPECTED_PROXY_AUTH|MISSING_AUTH_CREDENTIALS|INVALID_AUTH_CREDENTIALS|UNSUPPORTED_AUTH_SCHEME|MISCONFIGURED_AUTH_ENVIRONMENT|UNDOCUMENTED_SECURITY_LIBRARY_STATUS)/,
    'proxyPasswordWanted',
    'never',
    'mayHelp',
  ),
  row(
    /^(TUNNEL_CONNECTION_FAILED|HTTPS_PROXY_TUNNEL_RESPONSE|PROXY_UNABLE_TO_CONNECT|SOCKS_CONNECTION_HOST_UNREACHABLE|PROXY_HTTP_1_1_REQUIRED|PROXY_DELEGATE_CANCELED)/,
    'proxyRefused',
    'never',
    'mayHelp',
  ),
  row(/^(MANDATORY_PROXY_|PAC_|NO_SUPPORTED_PROXIES)/, 'proxySettingsBroken', 'never', 'mayHelp'),
  row(/^CERT_AUTHORITY_INVALID$/, 'certificateUntrusted', 'never', 'neverHelps'),
  row(/^CERT_DATE_INVALID$/, 'certificateOutOfDate', 'never', 'neverHelps'),
  row(/^CERT_COMMON_NAME_INVALID$/, 'certificateOfOtherName', 'never', 'neverHelps'),
  row(/^(SSL_CLIENT_AUTH_|BAD_SSL_CLIENT_AUTH_CERT)/, 'clientCertificateWanted', 'never', 'neverHelps'),
  row(/^(CERT_|CERTIFICATE_|PROXY_CERTIFICATE_INVALID)/, 'tlsRefused', 'never', 'neverHelps'),
  // These can come in the middle of an exchange too.
  row(/^(SSL_|ECH_|EARLY_DATA_|WRONG_VERSION_ON_EARLY_DATA)/, 'tlsRefused', 'perhaps', 'neverHelps'),
  row(/^CONNECTION_TIMED_OUT$/, 'networkTimedOut', 'never', 'mayHelp'),
  row(/^TIMED_OUT$/, 'networkTimedOut', 'perhaps', 'mayHelp'),
  row(
    /^(CONNECTION_REFUSED|CONNECTION_FAILED|ADDRESS_UNREACHABLE|ADDRESS_INVALID|ADDRESS_IN_USE|NETWORK_ACCESS_DENIED)$/,
    'networkUnreachable',
    'never',
    'mayHelp',
  ),
  row(
    /^(CONNECTION_|EMPTY_RESPONSE|SOCKET_|NETWORK_|HTTP2_|QUIC_|INCOMPLETE_|CONTENT_LENGTH_MISMATCH|CONTENT_DECODING_)/,
    'networkUnreachable',
    'perhaps',
    'mayHelp',
  ),
]

/** What the error belongs to: these go along where they help. */
export type Circumstances = Pick<
  AppErrorDetails,
  'proxy' | 'issuerName' | 'validFrom' | 'validUntil' | 'clockSays'
> & {
  readonly host: string
  /** What the system says of itself. */
  readonly online: 'yes' | 'no'
}

/** "net::ERR_NAME_NOT_RESOLVED" is NAME_NOT_RESOLVED; "" for what is no such error. */
export const findNetErrorName = (message: string): string =>
  /^net::ERR_([A-Z0-9_]{1,60})$/.exec(message)?.[1] ?? ''

/** What helps with each of them; the others say it all by themselves. */
const detailsFor: Readonly<
  Partial<Record<AppErrorCode, (where: Circumstances, name: string) => AppErrorDetails>>
> = {
  hostNotFound: ({ host }) => ({ hosts: [host] }),
  networkUnreachable: ({ host }) => ({ hosts: [host] }),
  networkTimedOut: ({ host }) => ({ hosts: [host] }),
  networkFailed: ({ host }, name) => ({ hosts: [host], ...(name !== '' && { networkCode: name }) }),
  proxyUnreachable: ({ proxy }) => ({ proxy }),
  proxyPasswordWanted: ({ proxy }) => ({ proxy }),
  proxyRefused: ({ proxy, host }) => ({ proxy, hosts: [host] }),
  tlsRefused: ({ host }, name) => ({ hosts: [host], networkCode: name }),
  certificateOfOtherName: ({ host }) => ({ hosts: [host] }),
  certificateUntrusted: ({ host, issuerName }) => ({ hosts: [host], issuerName }),
  certificateOutOfDate: ({ host, issuerName, validFrom, validUntil, clockSays }) => ({
    hosts: [host],
    issuerName,
    validFrom,
    validUntil,
    clockSays,
  }),
  clientCertificateWanted: ({ host }) => ({ hosts: [host] }),
}

/** What hides an absent network: without one no name is found and no address is reached. */
const mayBeOffline: ReadonlySet<AppErrorCode> = new Set(['hostNotFound', 'networkUnreachable'])

/** @param message of the error that Electron gives, `net::ERR_…` */
export function explainNetError(message: string, where: Circumstances): NetworkTrouble {
  const name = findNetErrorName(message)
  const found = table.find(({ names }) => names.test(name))
  // What nobody foresaw says its name, so that someone who knows it can help.
  const { code, reached, again } = found ?? { code: 'networkFailed', reached: 'perhaps', again: 'mayHelp' }
  if (where.online === 'no' && reached === 'never' && mayBeOffline.has(code))
    return { error: transient('networkOffline'), reached }
  const details = detailsFor[code]?.(where, name) ?? {}
  const error: AppError = again === 'mayHelp' ? transient(code, details) : permanent(code, details)
  return { error, reached }
}
