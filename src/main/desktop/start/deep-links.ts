// Links that the system hands over: on the command line of a first or a second start, or by an event
// of macOS. Any web page can make one: so they only ever offer an account, which a person then looks at.

/** Kinds of links that Keyturn is registered for; `electron-builder.yml` names them too. */
export const linkSchemes = ['otpauth', 'otpauth-migration'] as const

const isLink = (text: string): boolean =>
  linkSchemes.some((scheme) => text.toLowerCase().startsWith(`${scheme}:`))

/** More than any link of one account has. */
const maxLinkLength = 2048
const maxAtOnce = 10

/** What a command line asks to be added: a link, or `tooLong` in its place. */
export type DeepLink = { readonly kind: 'link'; readonly link: string } | { readonly kind: 'tooLong' }

export const toDeepLink = (link: string): DeepLink =>
  link.length > maxLinkLength ? { kind: 'tooLong' } : { kind: 'link', link }

/** The links among the arguments of a start; everything else is left alone. */
export const findLinks = (argv: readonly string[]): readonly DeepLink[] =>
  argv.filter(isLink).slice(0, maxAtOnce).map(toDeepLink)

export interface DeepLinks {
  readonly put: (links: readonly DeepLink[]) => void
  /** From now on, and for those that came before. */
  readonly onLinks: (listener: (links: readonly DeepLink[]) => void) => void
}

const windowMs = 10_000

/** Links that come before anyone listens are kept; more than a person could click are not. */
export function createDeepLinks(now: () => number): DeepLinks {
  let waiting: readonly DeepLink[] = []
  let listener: ((links: readonly DeepLink[]) => void) | null = null
  let arrivals: readonly number[] = []

  const deliver = (): void => {
    if (listener === null || waiting.length === 0) return
    const links = waiting
    waiting = []
    listener(links)
  }

  return {
    put: (links) => {
      const at = now()
      arrivals = arrivals.filter((arrival) => at - arrival < windowMs)
      const taken = links.slice(0, Math.max(0, maxAtOnce - arrivals.length))
      arrivals = [...arrivals, ...taken.map(() => at)]
      waiting = [...waiting, ...taken]
      deliver()
    },
    onLinks: (next) => {
      listener = next
      deliver()
    },
  }
}
