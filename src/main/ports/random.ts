// Randomness as an argument.

export interface RandomSource {
  /** Cryptographically secure bytes. */
  readonly bytes: (length: number) => Uint8Array
}
