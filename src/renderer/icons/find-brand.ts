// Which well-known service an issuer is. People and services write names in many ways ("GitHub (work)",
// "accounts.google.com", "Dropbox Inc."), but a wrong icon is worse than none: what is left after all that says
// nothing has to be the service's name exactly.
import { foldText } from '../search/fold'

export interface Brand {
  /** Its file is brand-icons/<slug>.svg. */
  readonly slug: string
  /** As simple-icons has it: six hexadecimal digits. */
  readonly hex: string
}

export type BrandFinder = (issuer: string) => Brand | null

/** What people and services put after a name without meaning another service. */
const saysNothing = new Set(
  (
    'account accounts admin ag app auth authenticator bv co company corp corporation dev enterprise eu gmbh id inc ' +
    'limited llc login ltd mfa otp personal prod production sa sandbox se security service services signin sso ' +
    'staging team teams test totp two factor 2fa uk us verification verify work workspace'
  ).split(' '),
)

/** The parts of a country's own names that are not the organization's: co.uk, com.au. */
const publicParts = new Set(['co', 'com', 'net', 'org', 'ac', 'gov'])

const keyOf = (name: string): string =>
  foldText(name)
    .replaceAll('&', 'and')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** "accounts.google.com" → "google"; null for what is not the name of a computer. */
function domainName(text: string): string | null {
  const [host = ''] = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/:?#]/)
  if (!/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host)) return null
  const labels = host.split('.').slice(0, -1)
  const last = labels.at(-1)
  return (last !== undefined && labels.length > 1 && publicParts.has(last) ? labels.at(-2) : last) ?? null
}

function withoutEmptyWords(name: string): string {
  const words = name.split(/[\s,.]+/).filter((word) => word !== '')
  while (words.length > 1 && saysNothing.has(foldText(words.at(-1) ?? ''))) words.pop()
  return words.join(' ')
}

/** From what was written to what is left of it. */
function readingsOf(issuer: string): readonly string[] {
  const [head = ''] = issuer.split(/[([{|:•·@]| [-–—/] /)
  return [issuer, domainName(issuer.trim()) ?? '', head, withoutEmptyWords(head)]
}

export function createBrandFinder(index: string): BrandFinder {
  const brands = new Map<string, Brand>()
  const lines = index.split('\n').map((line) => line.split('\t'))
  const add = (key: string, brand: Brand) => {
    if (key !== '' && !brands.has(key)) brands.set(key, brand)
  }
  for (const [slug = '', hex = ''] of lines) add(slug, { slug, hex })
  for (const [slug = '', hex = '', ...names] of lines)
    for (const name of names) add(keyOf(name), { slug, hex })

  return (issuer) => {
    for (const reading of readingsOf(issuer)) {
      const brand = brands.get(keyOf(reading))
      if (brand !== undefined) return brand
    }
    return null
  }
}
