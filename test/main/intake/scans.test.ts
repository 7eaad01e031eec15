// From pictures, screens, the camera and the clipboard to what the intake holds.
import { describe, expect, it } from 'vitest'
import type { PictureId } from '../../../src/shared/models'
import { createScans, type Scans } from '../../../src/main/intake/scans'
import { permanent, transient } from '../../../src/shared/errors'
import { createClipboardDouble } from '../../support/doubles/clipboard'
import { createScannerDouble, type ScanKind, type ScannerDouble } from '../../support/doubles/scanner'
import { encodeTransfer, transferUri } from '../otp/transfer-fixture'
import { codeOf, valueOf } from '../vault/rig'
import { createIntakeRig, offeredAs, secretOf } from './rig'

const maxBytes = 32 * 1024 * 1024
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47])

const linkOf = (name: string): string => `otpauth://totp/Example:${name}?secret=JBSWY3DPEHPK3PXP`
/** One part of a move, with one account in it. */
const partOf = (index: number, size: number, name: string): string =>
  transferUri(
    encodeTransfer({
      entries: [{ secret: secretOf(name), name, issuer: 'Example', algorithm: 1, digits: 1, type: 2 }],
      size,
      index,
      batchId: 7,
    }),
  )

async function createRig() {
  const rig = await createIntakeRig()
  const scanner = createScannerDouble()
  const clipboard = createClipboardDouble()
  const scans = createScans({ scanner, intake: rig.intake, readClipboard: clipboard.read })
  return { ...rig, scanner, clipboard, scans }
}

const pictureId = 'c'.repeat(32) as PictureId

/** Every kind of scan that ends by itself: what begins it, and what the scanner is asked for. */
const kinds: readonly (readonly [string, ScanKind, (scans: Scans) => ReturnType<Scans['screens']>])[] = [
  ['a picture that was handed over', 'handedOver', (scans) => scans.picture(pictureId)],
  ['the screens', 'screens', (scans) => scans.screens()],
  ['a region', 'region', (scans) => scans.region()],
]

describe.each(kinds)('scanning %s', (_, kind, scan) => {
  it('offers the account that is seen', async () => {
    const { scans, scanner, names } = await createRig()
    scanner.sees(kind, [linkOf('alice')])
    const answer = await scan(scans)
    expect([answer.ok, scanner.scans(), names()]).toEqual([true, [kind], ['alice']])
  })

  it('offers all that are seen', async () => {
    const { scans, scanner, names } = await createRig()
    scanner.sees(kind, [linkOf('alice'), partOf(0, 1, 'bob')])
    await scan(scans)
    expect(names()).toEqual(['alice', 'bob'])
  })

  it('answers with what the intake holds then', async () => {
    const { scans, scanner, intake } = await createRig()
    await intake.offer(offeredAs('bob'))
    scanner.sees(kind, [linkOf('alice')])
    expect(valueOf(await scan(scans))).toEqual(intake.read())
  })

  it('says when there is no code', async () => {
    const { scans } = await createRig()
    expect(codeOf(await scan(scans))).toBe('noCodeFound')
  })

  it('says what a code is that is for no account', async () => {
    const { scans, scanner } = await createRig()
    scanner.sees(kind, ['https://example.com'])
    expect(await scan(scans)).toEqual({
      ok: false,
      error: permanent('notAnAccount', { foreignKind: 'website' }),
    })
  })

  it('takes what is good, and says what is not', async () => {
    const { scans, scanner, names, intake } = await createRig()
    scanner.sees(kind, ['https://example.com', linkOf('alice')])
    await scan(scans)
    expect([names(), intake.read().refused.map(({ code }) => code)]).toEqual([['alice'], ['notAnAccount']])
  })

  it('hands on why it failed', async () => {
    const { scans, scanner } = await createRig()
    scanner.sees(kind, transient('scanTimedOut'))
    expect(await scan(scans)).toEqual({ ok: false, error: transient('scanTimedOut') })
  })

  it('leaves what is held when it fails', async () => {
    const { scans, scanner, intake, names } = await createRig()
    await intake.offer(offeredAs('bob'))
    scanner.sees(kind, permanent('scanFailed'))
    await scan(scans)
    expect(names()).toEqual(['bob'])
  })

  it('ends when it is cancelled', async () => {
    const { scans, scanner } = await createRig()
    scanner.sees(kind, 'waits')
    const scanning = scan(scans)
    await Promise.resolve()
    await Promise.resolve()
    scans.cancel()
    expect(codeOf(await scanning)).toBe('scanCancelled')
  })

  it('that broke does not keep the next one from beginning', async () => {
    const { scans, scanner, names } = await createRig()
    scanner.sees(kind, 'throws')
    await expect(scan(scans)).rejects.toThrow('The scanner is broken')
    scanner.sees(kind, [linkOf('alice')])
    await scan(scans)
    expect(names()).toEqual(['alice'])
  })
})

describe('one scan', () => {
  const all: readonly (readonly [string, (scans: Scans) => ReturnType<Scans['screens']>])[] = [
    ...kinds.map(([name, , scan]) => [name, scan] as const),
    ['the clipboard', (scans) => scans.clipboard()],
    ['the camera', (scans) => scans.camera()],
  ]

  it.each(all)('is made at a time: %s waits for nobody', async (_, scan) => {
    const { scans, scanner } = await createRig()
    scanner.cameraSees('waits')
    void scans.camera()
    expect([await scan(scans), scanner.scans()]).toEqual([
      { ok: false, error: transient('scanUnderWay') },
      ['camera'],
    ])
  })

  it.each(all)('is under way until it has ended: %s', async (_, scan) => {
    const { scans } = await createRig()
    const [, second] = await Promise.all([scan(scans), scans.screens()])
    expect(codeOf(second)).toBe('scanUnderWay')
  })

  it.each(all)('makes room for the next one when it has ended: %s', async (_, scan) => {
    const { scans, scanner } = await createRig()
    await scan(scans)
    scanner.sees('region', [linkOf('alice')])
    expect((await scans.region()).ok).toBe(true)
  })

  it('that is refused does not make room while another is under way', async () => {
    const { scans, scanner } = await createRig()
    scanner.cameraSees('waits')
    void scans.camera()
    await scans.screens()
    expect(codeOf(await scans.screens())).toBe('scanUnderWay')
  })
})

describe('the clipboard', () => {
  it('may have a picture', async () => {
    const { scans, scanner, clipboard, names } = await createRig()
    clipboard.put({ kind: 'picture', picture })
    scanner.sees('picture', [linkOf('alice')])
    await scans.clipboard()
    expect(names()).toEqual(['alice'])
  })

  it('may have a picture of 32 MiB', async () => {
    const { scans, scanner, clipboard } = await createRig()
    clipboard.put({ kind: 'picture', picture: new Uint8Array(maxBytes) })
    expect([codeOf(await scans.clipboard()), scanner.scans()]).toEqual(['noCodeFound', ['picture']])
  })

  it('may have too large a picture, which never reaches the scanner', async () => {
    const { scans, scanner, clipboard } = await createRig()
    clipboard.put({ kind: 'picture', picture: new Uint8Array(maxBytes + 1) })
    expect([codeOf(await scans.clipboard()), scanner.scans()]).toEqual(['pictureTooLarge', []])
  })

  it('may have links, which nobody scans', async () => {
    const { scans, scanner, clipboard, names } = await createRig()
    clipboard.put({ kind: 'text', text: `Yours:\n${linkOf('alice')}\n${linkOf('bob')}` })
    await scans.clipboard()
    expect([names(), scanner.scans()]).toEqual([['alice', 'bob'], []])
  })

  it('may have a text with nothing to add in it', async () => {
    const { scans, clipboard } = await createRig()
    clipboard.put({ kind: 'text', text: 'See you at eight' })
    expect(codeOf(await scans.clipboard())).toBe('nothingToAdd')
  })

  it('may be empty', async () => {
    const { scans } = await createRig()
    expect(codeOf(await scans.clipboard())).toBe('clipboardEmpty')
  })

  it('that cannot be read does not keep the next scan from beginning', async () => {
    const { intake } = await createIntakeRig()
    const scanner = createScannerDouble()
    const readClipboard = () => Promise.reject(new Error('No clipboard'))
    const scans = createScans({ scanner, intake, readClipboard })
    await expect(scans.clipboard()).rejects.toThrow('No clipboard')
    expect(codeOf(await scans.screens())).toBe('noCodeFound')
  })
})

describe('the camera', () => {
  /** How it went with these codes held before it, one after the other. */
  async function withCamera(sight: Parameters<ScannerDouble['cameraSees']>[0], ...held: readonly string[]) {
    const rig = await createRig()
    if (held.length > 0) await rig.intake.offer(offeredAs(...held))
    rig.scanner.cameraSees(sight)
    const outcome = await rig.scans.camera()
    return { ...rig, outcome, answers: rig.scanner.cameraAnswers() }
  }

  it('closes when it has seen an account', async () => {
    const { answers, names } = await withCamera([[linkOf('alice')], [linkOf('bob')]])
    expect([answers, names()]).toEqual([[{ kind: 'close' }], ['alice']])
  })

  it('answers with what the intake holds then', async () => {
    const { outcome, intake } = await withCamera([[linkOf('alice')]])
    expect(outcome).toEqual({ ok: true, value: intake.read() })
  })

  it('goes on after a website, and says what it was', async () => {
    const { answers, names } = await withCamera([['https://example.com'], [linkOf('alice')]])
    expect([answers, names()]).toEqual([
      [{ kind: 'goOn', because: permanent('notAnAccount', { foreignKind: 'website' }) }, { kind: 'close' }],
      ['alice'],
    ])
  })

  it('goes on until a move is complete, and says how far it is', async () => {
    const parts = [[partOf(0, 3, 'alice')], [partOf(2, 3, 'carol')], [partOf(1, 3, 'bob')]]
    const { answers, names } = await withCamera(parts)
    expect([answers, names()]).toEqual([
      [
        { kind: 'goOn', because: { scanned: 1, of: 3 } },
        { kind: 'goOn', because: { scanned: 2, of: 3 } },
        { kind: 'close' },
      ],
      ['alice', 'carol', 'bob'],
    ])
  })

  it('goes on after a part that was seen before', async () => {
    const { answers } = await withCamera([[partOf(0, 2, 'alice')], [partOf(0, 2, 'alice')]])
    expect(answers[1]).toEqual({ kind: 'goOn', because: permanent('transferPartSeen') })
  })

  it('closes after a move in one part', async () => {
    const { answers } = await withCamera([[partOf(0, 1, 'alice')]])
    expect(answers).toEqual([{ kind: 'close' }])
  })

  it('closes after an account that is held already: it is there to be looked at', async () => {
    const { answers } = await withCamera([[linkOf('alice')]], 'alice')
    expect(answers).toEqual([{ kind: 'close' }])
  })

  it('goes on when it is shown nothing', async () => {
    const { answers } = await withCamera([[]])
    expect(answers).toEqual([{ kind: 'goOn', because: permanent('noCodeFound') }])
  })

  it('that was closed by hand with nothing seen was cancelled', async () => {
    const { outcome } = await withCamera([])
    expect(codeOf(outcome)).toBe('scanCancelled')
  })

  it('that was closed by hand after part of a move leaves what was seen', async () => {
    const { outcome, intake, names } = await withCamera([[partOf(0, 3, 'alice')]])
    expect([outcome, names()]).toEqual([{ ok: true, value: intake.read() }, ['alice']])
  })

  it('that was closed by hand leaves what was held before', async () => {
    const { outcome, names } = await withCamera([], 'alice')
    expect([outcome.ok, names()]).toEqual([true, ['alice']])
  })

  it.each(['cameraMissing', 'cameraRefused', 'cameraBusy'] as const)(
    'says why it cannot: %s',
    async (code) => {
      const { outcome } = await withCamera(permanent(code))
      expect(codeOf(outcome)).toBe(code)
    },
  )

  it('that is cancelled from the window ends', async () => {
    const { scans, scanner } = await createRig()
    scanner.cameraSees('waits')
    const scanning = scans.camera()
    scans.cancel()
    expect(codeOf(await scanning)).toBe('scanCancelled')
  })

  it('that broke does not keep the next scan from beginning', async () => {
    const { scans, scanner } = await createRig()
    scanner.cameraSees('throws')
    await expect(scans.camera()).rejects.toThrow('The camera is broken')
    expect(codeOf(await scans.screens())).toBe('noCodeFound')
  })
})
