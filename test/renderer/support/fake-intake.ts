// What main does with things that are offered for adding, without a scanner and without cryptography: links are
// read, compared with what is there, and held until they are saved. A picture is the text that its bytes spell.
import type { Input } from '../../../src/shared/contract'
import { permanent, type AppError, type AppErrorCode } from '../../../src/shared/errors'
import { done, fail, ok, type Result } from '../../../src/shared/result'
import type {
  AccountSummary,
  Candidate,
  IntakeState,
  OtpParameters,
  PictureId,
  PreviewCode,
  Unusual,
} from '../../../src/shared/models'
import type { Handlers, World } from './fake-api'
import { accountOf, codesOf, hotpCode } from './fake-data'
import { candidateIdOf } from './fake-ids'

interface Held {
  readonly candidate: Candidate
  readonly setupKey: string
}

type ByHand = Input<'intake.offerByHand'>

const digitsOf = (url: URL): number => Number(url.searchParams.get('digits') ?? 6)
function algorithmOf(url: URL): 'SHA1' | 'SHA256' | 'SHA512' {
  const name = (url.searchParams.get('algorithm') ?? 'SHA1').replace('-', '').toUpperCase()
  return name === 'SHA256' || name === 'SHA512' ? name : 'SHA1'
}

const steam: OtpParameters = { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 }

function parametersOf(url: URL): OtpParameters {
  if (url.protocol === 'steam:') return steam
  const shared = { algorithm: algorithmOf(url), digits: digitsOf(url) }
  return url.host === 'hotp'
    ? { type: 'hotp', ...shared }
    : { type: 'totp', ...shared, period: Number(url.searchParams.get('period') ?? 30) }
}

const unusualIn = (parameters: OtpParameters, key: string, names: readonly string[]): Unusual[] => [
  ...(parameters.algorithm === 'SHA1' ? [] : (['algorithm'] as const)),
  ...(parameters.type === 'steam' || parameters.digits === 6 ? [] : (['digits'] as const)),
  ...(parameters.type !== 'totp' || parameters.period === 30 ? [] : (['period'] as const)),
  ...(key.length < 16 ? (['shortSecret'] as const) : []),
  ...(names.every((name) => name === '') ? (['noName'] as const) : []),
]

const previewOf = ({ candidate: { id, parameters } }: Held, now: number): PreviewCode =>
  parameters.type === 'hotp'
    ? { status: 'onRequest', code: hotpCode(id, parameters.digits, 0) }
    : { status: 'ready', ...codesOf(id, parameters, now) }

const badLetter = /[^A-Z2-7= -]/i

function keyError(key: string): AppError | null {
  const at = key.search(badLetter)
  if (at !== -1) return permanent('secretNotBase32', { position: at + 1 })
  return key.replaceAll(' ', '').length < 4 ? permanent('secretTooShort') : null
}

export function createFakeIntake(world: World) {
  let held: readonly Held[] = []
  let seen: readonly number[] = []
  let of = 0
  let lastId = 0

  const alikeOf = (issuer: string, accountName: string, setupKey: string): Candidate['alike'] =>
    world.accounts.flatMap((account): Candidate['alike'] => {
      if (account.status === 'trashed') return []
      const replaceable = account.enrolledWith === undefined
      const known = world.setupKeys.get(account.id)
      if (known !== undefined && known === setupKey)
        return [{ accountId: account.id, likeness: 'sameKey', replaceable }]
      return account.issuer === issuer && account.accountName === accountName
        ? [{ accountId: account.id, likeness: 'sameName', replaceable }]
        : []
    })

  const hold = (part: Pick<Candidate, 'issuer' | 'accountName' | 'parameters'>, key: string, label = '') => {
    lastId += 1
    const { issuer, accountName, parameters } = part
    const differs = label !== '' && label !== issuer
    const candidate: Candidate = {
      ...part,
      id: candidateIdOf(lastId),
      labelIssuer: differs ? label : null,
      unusual: [
        ...unusualIn(parameters, key, [issuer, accountName]),
        ...(differs ? (['issuerDiffers'] as const) : []),
      ],
      alike: alikeOf(issuer, accountName, key),
    }
    held = [...held, { candidate, setupKey: key }]
  }

  const transfer = () => (of === 0 ? null : { scanned: seen.length, of })
  const state = (refused: readonly AppError[] = []): IntakeState => ({
    candidates: held.map(({ candidate }) => candidate),
    transfer: transfer(),
    refused: [...refused],
  })

  /** Like a move between phones: `otpauth-migration://offline?part=1&of=3`, with two accounts in each part. */
  const takePart = (url: URL): AppError | null => {
    const part = Number(url.searchParams.get('part'))
    const whole = Number(url.searchParams.get('of'))
    if (of !== 0 && of !== whole) return permanent('transferOfOther')
    if (seen.includes(part)) return permanent('transferPartSeen')
    of = whole
    seen = [...seen, part]
    const parameters: OtpParameters = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 }
    for (const name of ['ada', 'grace'])
      hold({ issuer: `Service ${part}`, accountName: name, parameters }, `MOVED${part}${name}KEYKEYKEY`)
    return null
  }

  const takeLink = (link: string): AppError | null => {
    const url = URL.canParse(link) ? new URL(link) : null
    if (url === null)
      return (
        keyError(link) ??
        (hold({ issuer: '', accountName: '', parameters: parametersOf(new URL('otpauth://totp/')) }, link),
        null)
      )
    if (url.protocol === 'https:') return permanent('notAnAccount', { foreignKind: 'website' })
    if (url.protocol === 'motp:') return permanent('kindUnsupported', { foreignKind: 'motp' })
    if (url.protocol === 'otpauth-migration:') return takePart(url)
    if (url.protocol === 'steam:') {
      hold({ issuer: 'Steam', accountName: '', parameters: steam }, link.slice('steam://'.length))
      return null
    }
    if (url.protocol !== 'otpauth:') return permanent('notAnAccount')
    const key = url.searchParams.get('secret')
    if (key === null) return permanent('keyUriSecretMissing')
    const [label, name] = decodeURIComponent(url.pathname.slice(1)).split(':')
    const issuer = url.searchParams.get('issuer') ?? (name === undefined ? '' : (label ?? ''))
    const accountName = (name ?? label ?? '').trim()
    hold({ issuer, accountName, parameters: parametersOf(url) }, key, name === undefined ? '' : label)
    return null
  }

  const offer = (text: string, none: AppErrorCode): Result<IntakeState> => {
    const links = text.split(/\s*\n\s*/).filter((link) => link !== '')
    if (links.length === 0) return fail(permanent(none))
    const errors = links.flatMap((link) => takeLink(link) ?? [])
    const [first] = errors
    return first !== undefined && errors.length === links.length ? fail(first) : ok(state(errors))
  }

  const byHandParameters = ({ parameters }: ByHand): OtpParameters => {
    switch (parameters.type) {
      case 'totp':
        return parameters
      case 'hotp':
        return { type: 'hotp', algorithm: parameters.algorithm, digits: parameters.digits }
      case 'steam':
        return steam
    }
  }

  const byHandError = ({ setupKey, parameters }: ByHand): AppError | null => {
    const wrong = keyError(setupKey)
    if (wrong !== null) return wrong
    if (parameters.type === 'totp' && !(parameters.period >= 1 && parameters.period <= 300))
      return permanent('periodUnsupported')
    return parameters.type === 'hotp' && !(parameters.counter >= 0) ? permanent('counterUnsupported') : null
  }

  const save = ({ chosen }: Input<'intake.save'>): AccountSummary[] =>
    chosen.flatMap(({ candidateId, issuer, accountName, replaces }) => {
      const one = held.find(({ candidate }) => candidate.id === candidateId)
      if (one === undefined) return []
      const gone = new Set<string>(replaces)
      const { parameters } = one.candidate
      const account = accountOf(500 + world.accounts.length, { issuer, accountName, parameters })
      world.setupKeys.set(account.id, one.setupKey)
      world.accounts = [
        ...world.accounts.map((old) => (gone.has(old.id) ? { ...old, status: 'trashed' as const } : old)),
        account,
      ]
      return [account]
    })

  const clear = () => {
    held = []
    seen = []
    of = 0
    return done
  }

  return {
    'intake.read': () => ok(state()),
    'intake.offerText': ({ text }) => offer(text, 'nothingToAdd'),
    'intake.offerByHand': (input) => {
      const wrong = byHandError(input)
      if (wrong !== null) return fail(wrong)
      const { issuer, accountName, setupKey } = input
      hold({ issuer, accountName, parameters: byHandParameters(input) }, setupKey)
      return ok(state())
    },
    'intake.preview': (input) => {
      const wrong = byHandError(input)
      if (wrong !== null) return fail(wrong)
      const parameters = byHandParameters(input)
      const id = candidateIdOf(input.setupKey.length)
      const candidate = { id, parameters } as Candidate
      return ok(previewOf({ candidate, setupKey: input.setupKey }, world.now()))
    },
    'intake.readCodes': () =>
      ok(held.map((one) => ({ candidateId: one.candidate.id, code: previewOf(one, world.now()) }))),
    'intake.scanPicture': ({ pictureId }) =>
      offer(world.handedOver.get(pictureId as PictureId) ?? '', 'noCodeFound'),
    'intake.scanClipboard': () => offer(world.clipboard, 'clipboardEmpty'),
    'intake.scanScreens': () => offer(world.onScreen, 'noCodeFound'),
    'intake.scanRegion': () => offer(world.onScreen, 'noCodeFound'),
    'intake.scanCamera': () => offer(world.onScreen, 'noCodeFound'),
    'intake.cancelScan': () => done,
    'intake.save': (input) => {
      const added = save(input)
      clear()
      return ok({ added, failed: [] })
    },
    'intake.clear': clear,
  } satisfies Partial<Handlers>
}
