// Runs the practice pool from its TypeScript source, in this very process: signals, stdin and the one
// line on stdout are then the pool's own.
import { register } from 'tsx/esm/api'

register()
await import(new URL('../src/practice-pool/main.ts', import.meta.url).href)
