// Where the pool's randomness comes from, so that a test can hand in its own.
import { randomBytes, randomInt, randomUUID } from 'node:crypto'

export interface Random {
  bytes(size: number): Buffer
  uuid(): string
  digits(count: number): string
}

export const systemRandom: Random = {
  bytes: (size) => randomBytes(size),
  uuid: () => randomUUID(),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
}
