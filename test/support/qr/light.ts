// Light, lens, sensor and damage: what photographs and old prints do to a code.
import type { QrImage } from '../../../src/renderer/scanner/decoder/image'
import { copy, fillBox, mapPixels, mapValues, type Color } from './picture'
import type { Random } from './random'

/** Black becomes `low` and white becomes `high`, 0 to 255. The other way round it inverts. */
export const contrast = (image: QrImage, low: number, high: number): QrImage =>
  mapValues(image, (value) => low + ((high - low) * value) / 255)

export const invert = (image: QrImage): QrImage => contrast(image, 255, 0)

/** More than 1 is brighter; what is brighter than white is white. */
export const expose = (image: QrImage, factor: number): QrImage => mapValues(image, (value) => value * factor)

function scaleBy(data: Uint8ClampedArray, offset: number, factor: number): void {
  for (let channel = offset; channel < offset + 3; channel += 1) data[channel] = (data[channel] ?? 0) * factor
}

/** Light from one side: from `dark` (0 to 1) to 1 across the picture, in a direction in degrees. */
export function unevenLight(image: QrImage, degrees: number, dark: number): QrImage {
  const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const { width, height } = image
  return mapPixels(image, (data, offset, x, y) => {
    const along = ((x / width - 0.5) * dx + (y / height - 0.5) * dy) / (Math.abs(dx) + Math.abs(dy)) + 0.5
    scaleBy(data, offset, dark + (1 - dark) * along)
  })
}

/** The shadow of a straight edge: what lies beyond it is `dark` times as bright; `soft` is its width in pixels. */
export function shadow(image: QrImage, degrees: number, dark: number, soft: number): QrImage {
  const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return mapPixels(image, (data, offset, x, y) => {
    const beyond = (x - image.width / 2) * dx + (y - image.height / 2) * dy
    const share = Math.max(0, Math.min(1, beyond / soft + 0.5))
    scaleBy(data, offset, 1 - (1 - dark) * share)
  })
}

export interface Spot {
  readonly x: number
  readonly y: number
  /** In pixels. */
  readonly radius: number
  /** What it adds in its middle, 0 to 255 and more. */
  readonly strength: number
}

/** The reflection of a lamp. */
export function glare(image: QrImage, { x: centerX, y: centerY, radius, strength }: Spot): QrImage {
  return mapPixels(image, (data, offset, x, y) => {
    const distance = ((x - centerX) ** 2 + (y - centerY) ** 2) / radius ** 2
    if (distance > 9) return
    const added = strength * Math.exp(-distance)
    for (let channel = offset; channel < offset + 3; channel += 1)
      data[channel] = (data[channel] ?? 0) + added
  })
}

/** Every pixel becomes the mean of those at `offsets`, in pixels. Edges repeat. */
function average(image: QrImage, offsets: readonly (readonly [number, number])[]): QrImage {
  const { data, width, height } = image
  const sums = new Float32Array(width * height * 3)
  for (const [dx, dy] of offsets) {
    let index = 0
    for (let y = 0; y < height; y += 1) {
      const row = Math.max(0, Math.min(height - 1, y + dy)) * width
      for (let x = 0; x < width; x += 1) {
        const from = (row + Math.max(0, Math.min(width - 1, x + dx))) * 4
        sums[index] = (sums[index] ?? 0) + (data[from] ?? 0)
        sums[index + 1] = (sums[index + 1] ?? 0) + (data[from + 1] ?? 0)
        sums[index + 2] = (sums[index + 2] ?? 0) + (data[from + 2] ?? 0)
        index += 3
      }
    }
  }
  let index = 0
  return mapPixels(image, (target, offset) => {
    for (let channel = offset; channel < offset + 3; channel += 1) {
      target[channel] = (sums[index++] ?? 0) / offsets.length
    }
  })
}

const range = (radius: number): number[] =>
  Array.from({ length: 2 * Math.floor(radius) + 1 }, (_, index) => index - Math.floor(radius))

/** Out of focus: each point becomes a disk. Radius in pixels. */
export function defocus(image: QrImage, radius: number): QrImage {
  if (radius < 1) return blur(image, radius / 2)
  const disk = range(radius).flatMap((dy) =>
    range(radius)
      .filter((dx) => dx * dx + dy * dy <= radius * radius)
      .map((dx) => [dx, dy] as const),
  )
  return average(image, disk)
}

/** The camera moved by (dx, dy) pixels. */
export function motionBlur(image: QrImage, dx: number, dy: number): QrImage {
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy))))
  const path = Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps - 0.5
    return [Math.round(dx * share), Math.round(dy * share)] as const
  })
  return average(image, path)
}

/** Weighted sums of the pixels beside each other, or below each other; three channels. Edges repeat. */
function convolve(
  values: Float32Array,
  { width, height }: QrImage,
  kernel: readonly number[],
  down: boolean,
): Float32Array {
  const result = new Float32Array(values.length)
  const radius = (kernel.length - 1) / 2
  for (const [tap, weight] of kernel.entries()) {
    let index = 0
    for (let y = 0; y < height; y += 1) {
      const row = down ? Math.max(0, Math.min(height - 1, y + tap - radius)) : y
      for (let x = 0; x < width; x += 1) {
        const column = down ? x : Math.max(0, Math.min(width - 1, x + tap - radius))
        const from = (row * width + column) * 3
        for (let channel = 0; channel < 3; channel += 1) {
          result[index] = (result[index] ?? 0) + (values[from + channel] ?? 0) * weight
          index += 1
        }
      }
    }
  }
  return result
}

/** A Gaussian blur; sigma in pixels. */
export function blur(image: QrImage, sigma: number): QrImage {
  if (sigma <= 0.05) return image
  const weights = range(Math.ceil(sigma * 2.5)).map((tap) => Math.exp(-(tap * tap) / (2 * sigma * sigma)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const kernel = weights.map((weight) => weight / total)
  const values = new Float32Array(image.width * image.height * 3)
  for (let index = 0; index < values.length; index += 1) {
    values[index] = image.data[Math.floor(index / 3) * 4 + (index % 3)] ?? 0
  }
  const blurred = convolve(convolve(values, image, kernel, false), image, kernel, true)
  let index = 0
  return mapPixels(image, (data, offset) => {
    for (let channel = offset; channel < offset + 3; channel += 1) data[channel] = blurred[index++] ?? 0
  })
}

/** What a sensor adds: more in the dark parts of a picture that was made brighter. Deviation in gray levels. */
export function sensorNoise(image: QrImage, deviation: number, random: Random): QrImage {
  return mapPixels(image, (data, offset) => {
    const luma = random.normal() * deviation
    for (let channel = offset; channel < offset + 3; channel += 1) {
      data[channel] = (data[channel] ?? 0) + luma + random.normal() * deviation * 0.5
    }
  })
}

/** A share of the pixels becomes black or white. */
export function saltAndPepper(image: QrImage, share: number, random: Random): QrImage {
  return mapPixels(image, (data, offset) => {
    if (random.chance(share)) data.fill(random.chance(0.5) ? 255 : 0, offset, offset + 3)
  })
}

/** The colored stripes of a monitor's pixels, `pitch` camera pixels apart: sampled as they are, they give moiré. */
export function monitorGrid(image: QrImage, pitch: number, degrees: number, depth: number): QrImage {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return mapPixels(image, (data, offset, x, y) => {
    const across = (x * cos + y * sin) / pitch
    const line = 1 - depth / 2 + (depth / 2) * Math.cos((2 * Math.PI * (y * cos - x * sin)) / pitch)
    for (let channel = 0; channel < 3; channel += 1) {
      const stripe = 1 - depth / 2 + (depth / 2) * Math.cos(2 * Math.PI * (across + channel / 3))
      data[offset + channel] = (data[offset + channel] ?? 0) * line * stripe * 1.3
    }
  })
}

/** Round stains of one color, `size` pixels across. */
export function blots(image: QrImage, spots: readonly Spot[], color: Color): QrImage {
  const result = copy(image)
  for (const { x, y, radius } of spots) {
    for (let dy = -Math.floor(radius); dy <= radius; dy += 1) {
      const half = Math.sqrt(radius * radius - dy * dy)
      fillBox(result, { x: x - half, y: y + dy, width: 2 * half, height: 1 }, color)
    }
  }
  return result
}
