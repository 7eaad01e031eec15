// The ports on which the browser comes back: as they are typed, and the addresses that they make.
import { defaultRedirectPorts, ports as limits } from '../../shared/limits'
import { trimTyped, withLatinDigits } from '../../shared/typed-text'

export const formatPorts = (ports: readonly number[]): string => ports.join(', ')

/** The ports in their order, each once; the usual ones where nothing is typed, null for what are not ports. */
export function parsePorts(text: string): readonly number[] | null {
  const parts = withLatinDigits(trimTyped(text))
    .split(/[\s,;，；、،]+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return defaultRedirectPorts
  const ports = [...new Set(parts.map((part) => (/^\d{1,5}$/.test(part) ? Number(part) : 0)))]
  const usable = ports.every((port) => port >= limits.min && port <= limits.max)
  return usable && ports.length <= limits.maxCount ? ports : null
}

/** What has to be registered with the app client, letter for letter. */
export const createCallbackAddress = (port: number): string => `http://127.0.0.1:${port}/callback`
