// The ports on which the browser comes back: as they are typed, and the addresses that they make.
import { trimTyped, withLatinDigits } from '../../shared/typed-text'

export const defaultRedirectPorts: readonly number[] = [42_813, 42_814, 42_815]

const lowest = 1024
const highest = 65_535
const most = 8

export const portsText = (ports: readonly number[]): string => ports.join(', ')

/** The ports in their order, each once; the usual ones where nothing is typed, null for what are not ports. */
export const portsIn = (text: string): readonly number[] | null => {
  const parts = withLatinDigits(trimTyped(text))
    .split(/[\s,;，；、،]+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return defaultRedirectPorts
  const ports = [...new Set(parts.map((part) => (/^\d{1,5}$/.test(part) ? Number(part) : 0)))]
  const usable = ports.every((port) => port >= lowest && port <= highest)
  return usable && ports.length <= most ? ports : null
}

/** What has to be registered with the app client, letter for letter. */
export const callbackAddress = (port: number): string => `http://127.0.0.1:${port}/callback`
