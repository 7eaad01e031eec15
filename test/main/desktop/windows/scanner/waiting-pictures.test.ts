// Pictures that wait for the call that names them: each goes to its own, and none waits for ever.
import { describe, expect, it } from 'vitest'
import { createWaitingPictures } from '../../../../../src/main/desktop/windows/scanner/waiting-pictures'
import type { PictureId } from '../../../../../src/shared/models'

const id = (digit: string) => digit.repeat(32) as PictureId

function createPort(closed: string[], name: string) {
  return { name, close: () => void closed.push(name) }
}

describe('a picture that was handed over', () => {
  it('goes to the call that names it, in whichever order they come', () => {
    const pictures = createWaitingPictures<{ name: string; close: () => void }>()
    pictures.put(id('a'), createPort([], 'first'))
    pictures.put(id('b'), createPort([], 'second'))
    expect([pictures.take(id('b'))?.name, pictures.take(id('a'))?.name]).toEqual(['second', 'first'])
  })

  it('is taken once', () => {
    const pictures = createWaitingPictures()
    pictures.put(id('a'), createPort([], 'first'))
    pictures.take(id('a'))
    expect(pictures.take(id('a'))).toBeNull()
  })

  it('is not given to a call that names another', () => {
    const pictures = createWaitingPictures()
    pictures.put(id('a'), createPort([], 'first'))
    expect(pictures.take(id('b'))).toBeNull()
  })

  it('is let go when nobody came for it and more have come since', () => {
    const closed: string[] = []
    const pictures = createWaitingPictures()
    for (const name of ['1', '2', '3', '4', '5']) pictures.put(id(name), createPort(closed, name))
    expect([closed, pictures.take(id('1'))]).toEqual([['1'], null])
  })

  it('makes way for one of the same id', () => {
    const closed: string[] = []
    const pictures = createWaitingPictures()
    pictures.put(id('a'), createPort(closed, 'first'))
    pictures.put(id('a'), createPort(closed, 'second'))
    expect(closed).toEqual(['first'])
  })
})
