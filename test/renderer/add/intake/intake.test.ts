// Offering things to main: what is collected, what is refused, and what happens when things overlap.
import { describe, expect, it } from 'vitest'
import { createApi } from '../../../../src/renderer/base/api'
import { createIntake } from '../../../../src/renderer/add/intake/intake'
import { emptyView, groupErrors, findStage } from '../../../../src/renderer/add/intake/intake-view'
import type { Output } from '../../../../src/shared/contract'
import { permanent } from '../../../../src/shared/errors'
import type { Candidate } from '../../../../src/shared/models'
import { fail, ok } from '../../../../src/shared/result'
import { createFakeApi, failWith, type FakeOptions } from '../../support/fake-api'
import { accountOf, candidateOf } from '../../support/fake-data'

const key = 'JBSWY3DPEHPK3PXPJBSW'
const link = `otpauth://totp/GitHub:ada?secret=${key}&issuer=GitHub`

function begin(options: FakeOptions = {}) {
  const fake = createFakeApi({ now: () => 1_760_000_017_250, ...options })
  return { fake, intake: createIntake(createApi(fake.api)) }
}
const pictureOf = (content: string, name = 'code.png', type = 'image/png') =>
  new File([content], name, { type })
function firstOf([first]: readonly Candidate[]) {
  if (first === undefined) throw new Error('Nothing was found')
  return { candidateId: first.id, issuer: first.issuer, accountName: first.accountName }
}
const codesOfErrors = (view: typeof emptyView) => view.refused.map(({ code }) => code)

/** An answer that comes when the test wants it to. */
function later<T>() {
  let answer: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => (answer = resolve))
  return { promise, answer: (value: T) => answer(value) }
}

describe('the intake', () => {
  it('collects what several offers bring', async () => {
    const { intake } = begin({ onScreen: link })
    await intake.scan('screens')
    await intake.offerText(link.replace('ada', 'grace'))
    expect(intake.get().candidates.map(({ accountName }) => accountName)).toEqual(['ada', 'grace'])
    expect(intake.get()).toMatchObject({ activity: { kind: 'none' }, way: 'text', refused: [] })
  })

  it('says why nothing could be taken, and forgets that with the next offer', async () => {
    const { intake } = begin({ onScreen: 'https://example.com' })
    await intake.scan('screens')
    expect(intake.get().refused).toEqual([permanent('notAnAccount', { foreignKind: 'website' })])
    await intake.offerText(link)
    expect(intake.get().refused).toEqual([])
  })

  it('keeps what was collected when the next code is the same one again', async () => {
    const part = 'otpauth-migration://offline?part=1&of=3'
    const { intake } = begin({ onScreen: part })
    await intake.scan('camera')
    await intake.scan('camera')
    expect(intake.get()).toMatchObject({ transfer: { scanned: 1, of: 3 } })
    expect(intake.get().candidates).toHaveLength(2)
    expect(codesOfErrors(intake.get())).toEqual(['transferPartSeen'])
  })

  it('keeps what is being saved when the person leaves, until all of it is saved', async () => {
    const answer = later<Output<'intake.save'>>()
    const { fake, intake } = begin({
      onScreen: link,
      handlers: () => ({ 'intake.save': () => answer.promise }),
    })
    await intake.scan('screens')
    const saving = intake.save([{ ...firstOf(intake.get().candidates), replaces: [] }])
    intake.clear()
    expect([intake.get().candidates.length, fake.callsOf('intake.clear').length]).toEqual([1, 0])
    answer.answer(ok({ added: [accountOf(9)], failed: [] }))
    await saving
    expect([intake.get().candidates.length, fake.callsOf('intake.clear').length]).toEqual([0, 1])
  })

  it('shows what could not be saved, even after the person has left', async () => {
    const answer = later<Output<'intake.save'>>()
    const { intake } = begin({ onScreen: link, handlers: () => ({ 'intake.save': () => answer.promise }) })
    await intake.scan('screens')
    const chosen = { ...firstOf(intake.get().candidates), replaces: [] }
    const saving = intake.save([chosen])
    intake.clear()
    const error = permanent('keychainItemDamaged')
    answer.answer(ok({ added: [], failed: [{ candidateId: chosen.candidateId, error }] }))
    await saving
    expect(intake.get().failed.get(chosen.candidateId)).toEqual(error)
  })

  it('is silent when the person closes the camera', async () => {
    const { intake } = begin({
      handlers: () => ({ 'intake.scanCamera': failWith(permanent('scanCancelled')) }),
    })
    await intake.scan('camera')
    expect(intake.get()).toMatchObject({ refused: [], activity: { kind: 'none' } })
  })

  it('looks at several files one after the other, and tells what each one lacked', async () => {
    const { fake, intake } = begin()
    await intake.offerFiles([
      pictureOf(link),
      pictureOf('https://example.com'),
      pictureOf('x', 'paper.pdf', 'application/pdf'),
      pictureOf(link.replace('ada', 'grace'), 'links.txt', 'text/plain'),
    ])
    expect(intake.get().candidates).toHaveLength(2)
    expect(codesOfErrors(intake.get())).toEqual(['notAnAccount', 'pictureUnreadable'])
    expect(fake.callsOf('intake.scanPicture')).toHaveLength(2)
    expect(fake.callsOf('intake.offerText')).toHaveLength(1)
  })

  it('does not send what is too large', async () => {
    const { fake, intake } = begin()
    const huge = pictureOf('x')
    Object.defineProperty(huge, 'size', { value: 33 * 1024 * 1024 })
    await intake.offerFiles([huge])
    await intake.offerText('x'.repeat(1_048_577))
    expect(codesOfErrors(intake.get())).toEqual(['textTooLong'])
    expect(fake.calls.map(({ name }) => name)).toEqual([])
  })

  it('says of a file that cannot be opened that it cannot be read', async () => {
    const { intake } = begin()
    const folder = pictureOf('x', 'folder', '')
    Object.defineProperty(folder, 'arrayBuffer', { value: () => Promise.reject(new Error('a folder')) })
    await intake.offerFiles([folder])
    expect(codesOfErrors(intake.get())).toEqual(['pictureUnreadable'])
  })

  it('ends a scan, and takes nothing that comes after that', async () => {
    const scan = later<Output<'intake.scanCamera'>>()
    const { fake, intake } = begin({
      handlers: () => ({ 'intake.scanCamera': () => scan.promise }),
    })
    const scanning = intake.scan('camera')
    expect(intake.get().activity).toEqual({ kind: 'looking', way: 'camera', pictures: null })
    await intake.cancelScan()
    scan.answer(ok({ candidates: [candidateOf(1)], transfer: null, refused: [] }))
    await scanning
    expect(intake.get().candidates).toEqual([])
    expect(fake.callsOf('intake.cancelScan')).toHaveLength(1)
  })

  it('ends a scan for something else, and does not begin the same one twice', async () => {
    const { fake, intake } = begin({
      handlers: () => ({ 'intake.scanCamera': () => new Promise<never>(() => undefined) }),
    })
    void intake.scan('camera')
    void intake.scan('camera')
    await intake.offerText(link)
    expect(fake.calls.map(({ name }) => name)).toEqual([
      'intake.scanCamera',
      'intake.cancelScan',
      'intake.offerText',
    ])
    expect(intake.get().candidates).toHaveLength(1)
  })

  it('saves what is typed by hand at once when nothing has to be looked at', async () => {
    const { fake, intake } = begin()
    const parameters = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 } as const
    const outcome = await intake.addByHand({
      issuer: 'GitHub',
      accountName: 'ada',
      setupKey: key,
      parameters,
    })
    expect(outcome).toMatchObject({ kind: 'added', accounts: [{ issuer: 'GitHub' }] })
    expect(fake.callsOf('intake.save')).toHaveLength(1)
    expect(intake.get().candidates).toEqual([])
  })

  it('shows what is typed by hand when something is unusual or there already', async () => {
    const { fake, intake } = begin({ accounts: [accountOf(1, { issuer: 'GitHub', accountName: 'ada' })] })
    const parameters = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 } as const
    const outcome = await intake.addByHand({
      issuer: 'GitHub',
      accountName: 'ada',
      setupKey: key,
      parameters,
    })
    expect(outcome).toEqual({ kind: 'review' })
    expect(intake.get().candidates).toHaveLength(1)
    expect(fake.callsOf('intake.save')).toEqual([])
  })

  it('lets go in main of what was typed by hand and could not be saved', async () => {
    const { fake, intake } = begin({ handlers: () => ({ 'intake.save': failWith(permanent('diskFull')) }) })
    const parameters = { type: 'steam' } as const
    const outcome = await intake.addByHand({ issuer: 'Steam', accountName: '', setupKey: key, parameters })
    expect(outcome).toEqual({ kind: 'refused', error: permanent('diskFull') })
    expect(fake.callsOf('intake.clear')).toHaveLength(1)
  })

  it('keeps what could not be added, with the reason', async () => {
    const { fake, intake } = begin()
    await intake.offerText(link)
    const [candidate] = intake.get().candidates
    const candidateId = candidate?.id as never
    const chosen = [{ candidateId, issuer: 'GitHub', accountName: 'ada', replaces: [] }]
    const error = permanent('keychainItemDamaged')
    fake.script({ 'intake.save': () => ok({ added: [accountOf(9)], failed: [{ candidateId, error }] }) })
    expect(await intake.save(chosen)).toBeNull()
    expect(intake.get().candidates).toHaveLength(1)
    expect(intake.get().failed.get(candidateId)).toEqual(error)
    expect(intake.get().added).toEqual([accountOf(9).id])
    fake.script({ 'intake.save': () => fail(permanent('diskFull')) })
    expect(await intake.save(chosen)).toBeNull()
    expect(intake.get().notSaved).toEqual(permanent('diskFull'))
  })

  it('reads what came from outside', async () => {
    const { fake, intake } = begin()
    const state = { candidates: [candidateOf(1)], transfer: null, refused: [permanent('keyUriMalformed')] }
    fake.script({ 'intake.read': () => ok(state) })
    await intake.refresh()
    expect(intake.get()).toMatchObject({ candidates: [candidateOf(1)], way: 'outside' })
    expect(codesOfErrors(intake.get())).toEqual(['keyUriMalformed'])
  })

  it('lets everything go when the person leaves', async () => {
    const { fake, intake } = begin()
    await intake.offerText(link)
    void intake.scan('camera')
    intake.clear()
    expect(intake.get()).toBe(emptyView)
    expect(fake.callsOf('intake.cancelScan')).toHaveLength(1)
    expect(fake.callsOf('intake.clear')).toHaveLength(1)
  })
})

describe('what the add screen shows', () => {
  it('is what was found, before everything else', () => {
    const looking = { kind: 'looking', way: 'camera', pictures: null } as const
    expect(findStage(emptyView, 'byHand')).toBe('byHand')
    expect(findStage({ ...emptyView, activity: looking }, 'ways')).toBe('looking')
    expect(findStage({ ...emptyView, activity: { ...looking, way: 'text' } }, 'ways')).toBe('ways')
    expect(findStage({ ...emptyView, activity: looking, candidates: [candidateOf(1)] }, 'ways')).toBe(
      'review',
    )
    expect(findStage({ ...emptyView, transfer: { scanned: 0, of: 2 } }, 'ways')).toBe('review')
  })

  it('gives each reason once', () => {
    const website = permanent('notAnAccount', { foreignKind: 'website' })
    expect(groupErrors([website, permanent('noCodeFound'), website])).toEqual([
      { error: website, count: 2 },
      { error: permanent('noCodeFound'), count: 1 },
    ])
  })
})
