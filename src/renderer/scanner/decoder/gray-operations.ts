// What is done to a gray picture before another attempt. Each gives a new picture.
import type { GrayImage } from './image'

/** Averages boxes of `across` by `down` pixels; what is left over at the right and the bottom is dropped. */
export function squeeze(image: GrayImage, across: number, down: number): GrayImage {
  if (across === 1 && down === 1) return image
  const width = Math.floor(image.width / across)
  const height = Math.floor(image.height / down)
  const data = new Uint8Array(width * height)
  const sums = new Uint32Array(width)
  const area = across * down
  for (let y = 0; y < height; y += 1) {
    sums.fill(0)
    for (let line = 0; line < down; line += 1) {
      let source = (y * down + line) * image.width
      for (let x = 0; x < width; x += 1) {
        let sum = sums[x] ?? 0
        for (let column = 0; column < across; column += 1) sum += image.data[source++] ?? 0
        sums[x] = sum
      }
    }
    const row = y * width
    for (let x = 0; x < width; x += 1) data[row + x] = ((sums[x] ?? 0) / area + 0.5) | 0
  }
  return { data, width, height }
}

/** Averages squares. */
export const reduce = (image: GrayImage, factor: number): GrayImage => squeeze(image, factor, factor)

/** Cuts out a box that lies within the picture. */
export function crop(image: GrayImage, left: number, top: number, width: number, height: number): GrayImage {
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const start = (top + y) * image.width + left
    data.set(image.data.subarray(start, start + width), y * width)
  }
  return { data, width, height }
}

/** Twice as wide, by Catmull–Rom splines. */
function doubleRows({ data, width, height }: GrayImage): GrayImage {
  const wide = new Uint8ClampedArray(data.length * 2)
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    const last = row + width - 1
    let target = row * 2
    let farLeft = data[row] ?? 0
    let left = farLeft
    let here = farLeft
    let right = data[Math.min(last, row + 1)] ?? 0
    for (let x = row; x <= last; x += 1) {
      const farRight = data[x + 2 > last ? last : x + 2] ?? 0
      // A quarter of a pixel before the middle of the old one, and a quarter after it.
      wide[target] = (29 * left + 111 * here - 9 * right - 3 * farLeft) / 128
      wide[target + 1] = (29 * right + 111 * here - 9 * left - 3 * farRight) / 128
      target += 2
      farLeft = left
      left = here
      here = right
      right = farRight
    }
  }
  return { data: new Uint8Array(wide.buffer), width: width * 2, height }
}

/** Twice as high, by Catmull–Rom splines. */
function doubleColumns({ data, width, height }: GrayImage): GrayImage {
  const high = new Uint8ClampedArray(data.length * 2)
  const rowAt = (y: number): number => Math.max(0, Math.min(height - 1, y)) * width
  for (let y = 0; y < height; y += 1) {
    const [farAbove, above, below, farBelow] = [rowAt(y - 2), rowAt(y - 1), rowAt(y + 1), rowAt(y + 2)]
    const row = y * width
    const target = row * 2
    for (let x = 0; x < width; x += 1) {
      const [upper, here, lower] = [data[above + x] ?? 0, data[row + x] ?? 0, data[below + x] ?? 0]
      high[target + x] = (29 * upper + 111 * here - 9 * lower - 3 * (data[farAbove + x] ?? 0)) / 128
      high[target + width + x] = (29 * lower + 111 * here - 9 * upper - 3 * (data[farBelow + x] ?? 0)) / 128
    }
  }
  return { data: new Uint8Array(high.buffer), width, height: height * 2 }
}

/** Twice as wide and as high, smooth between pixels. */
export const double = (image: GrayImage): GrayImage => doubleColumns(doubleRows(image))

/** Adds `sign` times a row to the sums of the columns. Rows outside are those at the edge. */
function addRow(sums: Int32Array, { data, width, height }: GrayImage, y: number, sign: number): void {
  const row = Math.max(0, Math.min(height - 1, y)) * width
  for (let x = 0; x < width; x += 1) sums[x] = (sums[x] ?? 0) + sign * (data[row + x] ?? 0)
}

/** The mean of the square around every pixel, 2 × radius + 1 a side. Edges repeat. */
export function mean(image: GrayImage, radius: number): GrayImage {
  const { width, height } = image
  const data = new Uint8Array(image.data.length)
  const columns = new Int32Array(width)
  const share = 1 / (2 * radius + 1) ** 2
  for (let y = -radius; y < radius; y += 1) addRow(columns, image, y, 1)
  for (let y = 0; y < height; y += 1) {
    addRow(columns, image, y + radius, 1)
    const [first, last] = [columns[0] ?? 0, columns[width - 1] ?? 0]
    let sum = first * radius
    for (let x = 0; x < radius; x += 1) sum += x < width ? (columns[x] ?? 0) : last
    for (let x = 0; x < width; x += 1) {
      sum += x + radius < width ? (columns[x + radius] ?? 0) : last
      data[y * width + x] = (sum * share + 0.5) | 0
      sum -= x >= radius ? (columns[x - radius] ?? 0) : first
    }
    addRow(columns, image, y - radius, -1)
  }
  return { data, width, height }
}

/** Makes edges steeper, at a width of `radius` pixels. */
export function sharpen(image: GrayImage, radius: number, amount: number): GrayImage {
  const around = mean(image, radius).data
  const data = new Uint8ClampedArray(around.length)
  for (let index = 0; index < data.length; index += 1) {
    const value = image.data[index] ?? 0
    data[index] = value + amount * (value - (around[index] ?? 0))
  }
  return { ...image, data: new Uint8Array(data.buffer) }
}

/** Black where a pixel is darker than around it by `bias` or more, white elsewhere. */
export function threshold(image: GrayImage, radius: number, bias: number): GrayImage {
  const data = mean(image, radius).data
  for (let index = 0; index < data.length; index += 1) {
    data[index] = (image.data[index] ?? 0) > (data[index] ?? 0) - bias ? 255 : 0
  }
  return { ...image, data }
}
