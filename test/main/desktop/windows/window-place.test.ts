import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  placeOnDisplays,
  readWindowPlace,
  minSize,
  placeInUpperMiddle,
  usualSize,
  writeWindowPlace,
  type Rectangle,
  type WindowPlace,
} from '../../../../src/main/desktop/windows/window-place'

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 }
const above: Rectangle = { x: -240, y: -1080, width: 1920, height: 1080 }
const at = (bounds: Partial<Rectangle>, state: WindowPlace['state'] = 'normal'): WindowPlace => ({
  bounds: { x: 100, y: 100, width: 500, height: 600, ...bounds },
  state,
})

describe('a window that is opened', () => {
  it('is where it was left', () => {
    expect(placeOnDisplays(at({}), [laptop])).toEqual(at({}))
  })

  it('is on the display that it was left on', () => {
    expect(placeOnDisplays(at({ x: -200, y: -900 }), [laptop, above])).toEqual(at({ x: -200, y: -900 }))
  })

  it('is wholly on the display that it was most on', () => {
    expect(placeOnDisplays(at({ y: -560 }), [laptop, above]).bounds).toMatchObject({ y: -600 })
  })

  it('is not taller than what its display has become', () => {
    expect(placeOnDisplays(at({ y: 25, height: 2000 }), [laptop]).bounds).toMatchObject({
      y: 25,
      height: 875,
    })
  })

  it('is placed by the system, in the size it had, when its display is gone', () => {
    expect(placeOnDisplays(at({ y: -900 }), [laptop]).bounds).toEqual({ width: 500, height: 600 })
  })

  it('is placed by the system in its usual size the first time', () => {
    expect(placeOnDisplays(null, [laptop])).toEqual({ bounds: usualSize, state: 'normal' })
  })

  it('is maximized when it was', () => {
    expect(placeOnDisplays(at({}, 'maximized'), [laptop]).state).toBe('maximized')
  })

  const number = fc.integer({ min: -10_000, max: 10_000 })
  const length = fc.integer({ min: 0, max: 10_000 })
  const rectangle = fc.record({ x: number, y: number, width: length, height: length })

  it('is never smaller than it can be used, whatever is read and whatever the displays are', () => {
    fc.assert(
      fc.property(rectangle, fc.array(rectangle), (bounds, areas) => {
        const placed = placeOnDisplays({ bounds, state: 'normal' }, areas)
        expect(placed.bounds.width).toBeGreaterThanOrEqual(minSize.width)
        expect(placed.bounds.height).toBeGreaterThanOrEqual(minSize.height)
      }),
    )
  })

  it('has its top on a display, where it can be moved by', () => {
    fc.assert(
      fc.property(rectangle, (bounds) => {
        const placed = placeOnDisplays({ bounds, state: 'normal' }, [laptop, above]).bounds
        if (!('x' in placed)) return
        const within = [laptop, above].some(
          ({ x, y, width, height }) =>
            placed.x >= x && placed.x < x + width && placed.y >= y && placed.y < y + height,
        )
        expect(within).toBe(true)
      }),
    )
  })
})

describe('what is written of a window', () => {
  it.each(['normal', 'maximized'] as const)('is read back: %s', (state) => {
    expect(readWindowPlace(writeWindowPlace(at({ x: -7 }, state), null))).toEqual(at({ x: -7 }, state))
  })

  it.each([null, '', 'null', '{}', '[1,2]', '{"x":1,"y":2,"width":"3","height":4}', '{"x":1e999}'])(
    'counts for nothing when it is %s',
    (text) => {
      expect(readWindowPlace(text)).toBeNull()
    },
  )
})

describe('the quick window', () => {
  it('is in the middle of a display, above its centre', () => {
    expect(placeInUpperMiddle(above, { width: 560, height: 480 })).toEqual({
      x: 440,
      y: -930,
      width: 560,
      height: 480,
    })
  })

  it('is not larger than the display', () => {
    expect(placeInUpperMiddle({ x: 0, y: 0, width: 320, height: 240 }, { width: 560, height: 480 })).toEqual({
      x: 0,
      y: 0,
      width: 320,
      height: 240,
    })
  })
})
