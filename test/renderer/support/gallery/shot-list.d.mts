import type { Shot } from './studio.mjs'

export const shots: readonly Shot[]
