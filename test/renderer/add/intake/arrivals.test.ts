import { describe, expect, it } from 'vitest'
import {
  findArrival,
  couldBeTaken,
  findPastedFor,
  type Transfer,
} from '../../../../src/renderer/add/intake/arrivals'

const picture = new File(['x'], 'code.png', { type: 'image/png' })

const transferOf = (data: Readonly<Record<string, string>>, files: readonly File[] = []): Transfer => ({
  types: [...Object.keys(data), ...(files.length > 0 ? ['Files'] : [])],
  files: files as unknown as FileList,
  getData: (type) => data[type] ?? '',
})

const field = (type: string) => Object.assign(document.createElement('input'), { type })

describe('what is dropped or pasted', () => {
  it('is files before text, because a picture brings its address along', () => {
    expect(findArrival(transferOf({ 'text/plain': 'https://…' }, [picture]))).toEqual({
      kind: 'files',
      files: [picture],
    })
    expect(findArrival(transferOf({ 'text/plain': 'otpauth://…' }))).toEqual({
      kind: 'text',
      text: 'otpauth://…',
    })
    expect(findArrival(transferOf({ 'text/uri-list': 'otpauth://…' }))).toMatchObject({ kind: 'text' })
  })

  it('is nothing when there is nothing in it', () => {
    expect(findArrival(null)).toBeNull()
    expect(findArrival(transferOf({ 'text/plain': ' ' }))).toBeNull()
  })

  it('could be taken when it is files or text', () => {
    expect(couldBeTaken({ types: ['Files'] })).toBe(true)
    expect(couldBeTaken({ types: ['text/plain'] })).toBe(true)
    expect(couldBeTaken({ types: ['application/x-thing'] })).toBe(false)
  })

  it('is left to a field that takes text, but a picture is not', () => {
    const text = transferOf({ 'text/plain': 'otpauth://…' })
    expect(findPastedFor(field('text'), text)).toBeNull()
    expect(findPastedFor(document.createElement('textarea'), text)).toBeNull()
    expect(findPastedFor(field('checkbox'), text)).toMatchObject({ kind: 'text' })
    expect(findPastedFor(document.body, text)).toMatchObject({ kind: 'text' })
    expect(findPastedFor(field('text'), transferOf({}, [picture]))).toMatchObject({ kind: 'files' })
  })
})
