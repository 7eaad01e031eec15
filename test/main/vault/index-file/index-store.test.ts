import { describe, expect, it } from 'vitest'
import { createEmptyIndex, type IndexData } from '../../../../src/main/vault/index-file/index-data'
import type { IndexFile } from '../../../../src/main/vault/index-file/index-file'
import { createIndexStore, type IndexChange } from '../../../../src/main/vault/index-file/index-store'
import { permanent, transient } from '../../../../src/shared/errors'
import { done, fail, ok, type Done, type Result } from '../../../../src/shared/result'

/** A file whose saves end when, and as, the test says. */
function createSlowFile() {
  const saves: { readonly index: IndexData; readonly end: (outcome: Result<Done>) => void }[] = []
  const file: IndexFile = {
    load: () => Promise.resolve(ok(null)),
    setAside: () => Promise.resolve(done),
    save: (index) => new Promise((end) => saves.push({ index, end })),
  }
  return { file, saves }
}

const immediateFile = (outcome: Result<Done> = done): IndexFile => ({
  load: () => Promise.resolve(ok(null)),
  setAside: () => Promise.resolve(done),
  save: () => Promise.resolve(outcome),
})

const initial = createEmptyIndex('-')
/** Adds a letter to the installation id: shows in which order changes were applied. */
const append =
  (letter: string): IndexChange<string> =>
  (index) =>
    ok({ next: { ...index, installId: index.installId + letter }, value: letter })

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('the index store', () => {
  it('reads what it was opened with', () => {
    expect(createIndexStore({ file: immediateFile(), initial }).read()).toBe(initial)
  })

  it('answers a change with its value', async () => {
    const store = createIndexStore({ file: immediateFile(), initial })
    expect(await store.change(append('a'))).toEqual({ ok: true, value: 'a' })
  })

  it('shows a change only once it is saved', async () => {
    const { file, saves } = createSlowFile()
    const store = createIndexStore({ file, initial })
    const change = store.change(append('a'))
    await settle()
    const during = store.read().installId
    saves[0]?.end(done)
    await change
    expect([during, store.read().installId]).toEqual(['-', '-a'])
  })

  it('saves one change at a time', async () => {
    const { file, saves } = createSlowFile()
    const store = createIndexStore({ file, initial })
    void store.change(append('a'))
    void store.change(append('b'))
    await settle()
    expect(saves.map(({ index }) => index.installId)).toEqual(['-a'])
  })

  it('applies a change to the outcome of the one before', async () => {
    const store = createIndexStore({ file: immediateFile(), initial })
    await Promise.all(['a', 'b', 'c'].map((letter) => store.change(append(letter))))
    expect(store.read().installId).toBe('-abc')
  })

  it('changes nothing when saving fails', async () => {
    const store = createIndexStore({ file: immediateFile(fail(transient('diskFull'))), initial })
    const outcome = await store.change(append('a'))
    expect([outcome, store.read()]).toEqual([fail(transient('diskFull')), initial])
  })

  it('applies a change to what was there before one that failed', async () => {
    const { file, saves } = createSlowFile()
    const store = createIndexStore({ file, initial })
    const changes = Promise.all([store.change(append('a')), store.change(append('b'))])
    await settle()
    saves[0]?.end(fail(transient('diskFull')))
    await settle()
    saves[1]?.end(done)
    await changes
    expect(store.read().installId).toBe('-b')
  })

  it('saves nothing when a change says that it cannot be', async () => {
    const { file, saves } = createSlowFile()
    const store = createIndexStore({ file, initial })
    const outcome = await store.change(() => fail(permanent('accountNotFound')))
    expect([outcome, saves]).toEqual([fail(permanent('accountNotFound')), []])
  })

  it('lets the caller of a change that throws know', async () => {
    const store = createIndexStore({ file: immediateFile(), initial })
    const bug = new Error('a bug')
    const change = store.change(() => {
      throw bug
    })
    await expect(change).rejects.toBe(bug)
  })

  it('goes on after a change that throws', async () => {
    const store = createIndexStore({ file: immediateFile(), initial })
    const broken = store.change(() => {
      throw new Error('a bug')
    })
    const next = store.change(append('b'))
    await broken.catch(() => undefined)
    await next
    expect(store.read().installId).toBe('-b')
  })

  it('tells listeners after each change, with the change visible', async () => {
    const store = createIndexStore({ file: immediateFile(), initial })
    const seen: string[] = []
    store.onChange(() => seen.push(store.read().installId))
    await store.change(append('a'))
    await store.change(append('b'))
    expect(seen).toEqual(['-a', '-ab'])
  })

  it('tells listeners what kind of change it was', async () => {
    const store = createIndexStore({ file: immediateFile(), initial })
    const seen: string[] = []
    store.onChange((kind) => seen.push(kind))
    await store.change(append('a'))
    await store.change(append('b'), 'used')
    expect(seen).toEqual(['changed', 'used'])
  })

  it('tells listeners nothing of a change that failed', async () => {
    const store = createIndexStore({ file: immediateFile(fail(transient('diskFailed'))), initial })
    const seen: string[] = []
    store.onChange(() => seen.push('told'))
    await store.change(append('a'))
    expect(seen).toEqual([])
  })

  it('tells a listener that stopped nothing more', async () => {
    const store = createIndexStore({ file: immediateFile(), initial })
    const seen: string[] = []
    const stop = store.onChange(() => seen.push('told'))
    stop()
    await store.change(append('a'))
    expect(seen).toEqual([])
  })
})
