// Tells a picture in which there is nothing from one in which there is something, by its points.
import sharp from 'sharp'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Measured: an empty area has none at all, and of all the screens the barest (signed in, nothing set up) has 1 in 26. */
export const minDrawn = 0.01

/** The share of an area's points that are not of its most frequent color; the area is in pixels of the page. */
export async function drawnShare(picture: Buffer, area: Area, page: Pick<Area, 'width'>): Promise<number> {
  const image = sharp(picture)
  const { width, height } = await image.metadata()
  const scale = width / page.width
  const left = Math.round(area.x * scale)
  const top = Math.round(area.y * scale)
  const part = {
    left,
    top,
    width: Math.min(Math.round(area.width * scale), width - left),
    height: Math.min(Math.round(area.height * scale), height - top),
  }
  const { data, info } = await image.extract(part).raw().toBuffer({ resolveWithObject: true })
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += info.channels) {
    const color = data.readUIntBE(at, 3)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  return 1 - Math.max(...counts.values()) / (info.width * info.height)
}
