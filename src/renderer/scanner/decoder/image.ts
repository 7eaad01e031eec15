// What every step of the decoder works on: pictures, the places in them, and what was read there.

/** Pixels from left to right and top to bottom, four bytes each: red, green, blue, alpha (not premultiplied). */
export interface QrImage {
  readonly data: Uint8ClampedArray
  /** In pixels. */
  readonly width: number
  /** In pixels. */
  readonly height: number
}

/** One byte for each pixel, rows from top to bottom; 0 is black. */
export interface GrayImage {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A code that was read, in pixels of the picture that was given. */
export interface Finding {
  readonly text: string
  readonly corners: readonly Point[]
}

/** Which pixels count as black: darker than around them, or than 127. */
export type Binarizer = 'local' | 'fixed'

export interface Reading {
  readonly findings: readonly Finding[]
  /** The corners of what looks like a code and could not be read. */
  readonly unread: readonly (readonly Point[])[]
}

export const nothing: Reading = { findings: [], unread: [] }
