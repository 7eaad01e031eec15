// Where the window was, and where it can be on the displays that are there now. Pure, in device-independent pixels,
// so that a display's scale factor does not matter.

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** As it was left. While it is maximized, `bounds` are those that it goes back to. */
export interface WindowPlace {
  readonly bounds: Rectangle
  readonly state: 'normal' | 'maximized'
}

/** Size alone where the system is to choose the position. */
export interface PlacedWindow {
  readonly bounds: Rectangle | Pick<Rectangle, 'width' | 'height'>
  readonly state: WindowPlace['state']
}

export const usualSize = { width: 440, height: 680 }
export const minSize = { width: 360, height: 480 }

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}')
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {} // damaged: as good as none
  }
}

/** The place that was written, or null when there is none that can be read. */
export function readWindowPlace(text: string | null): WindowPlace | null {
  const { x, y, width, height, maximized } = parseObject(text)
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null
  return { bounds: { x, y, width, height }, state: maximized === true ? 'maximized' : 'normal' }
}

/** @param before the text that this takes the place of: what only a newer version understands of it stays */
export const writeWindowPlace = ({ bounds, state }: WindowPlace, before: string | null): string =>
  JSON.stringify({ version: 1, ...parseObject(before), ...bounds, maximized: state === 'maximized' })

function shared(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/** As much as fits, moved in wholly: what was half off the edge is easier to find again. */
function movedInto(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = between(bounds.width, minSize.width, Math.max(area.width, minSize.width))
  const height = between(bounds.height, minSize.height, Math.max(area.height, minSize.height))
  return {
    x: between(bounds.x, area.x, Math.max(area.x, area.x + area.width - width)),
    y: between(bounds.y, area.y, Math.max(area.y, area.y + area.height - height)),
    width,
    height,
  }
}

/**
 * Where the window goes: as it was left, on the display that it was most on; in its usual size where the system puts
 * it when it never was, or when that display is gone.
 *
 * @param areas of each display, without task bars
 */
export function placeOnDisplays(place: WindowPlace | null, areas: readonly Rectangle[]): PlacedWindow {
  if (place === null) return { bounds: usualSize, state: 'normal' }
  const { bounds, state } = place
  const [first, ...others] = areas.filter((area) => shared(bounds, area) > 0)
  if (first === undefined) return { bounds: fitted(bounds, areas), state }
  const most = others.reduce(
    (best, area) => (shared(bounds, area) > shared(bounds, best) ? area : best),
    first,
  )
  return { bounds: movedInto(bounds, most), state }
}

/** The size that it had, if the smallest display has room for it. */
function fitted({ width, height }: Rectangle, areas: readonly Rectangle[]): PlacedWindow['bounds'] {
  const room = (of: 'width' | 'height', wanted: number) =>
    Math.max(minSize[of], Math.min(wanted, ...areas.map((area) => area[of])))
  return { width: room('width', width), height: room('height', height) }
}

/** The middle of a display, a little above its centre, where eyes are. */
export function placeInUpperMiddle(area: Rectangle, size: Pick<Rectangle, 'width' | 'height'>): Rectangle {
  const width = Math.min(size.width, area.width)
  const height = Math.min(size.height, area.height)
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 4),
    width,
    height,
  }
}
