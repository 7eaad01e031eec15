// Keeps the processors busy, one thread for each, until it is ended: what a test meets on a machine that has other things
// to do. Run as a process of its own: node scripts/lib/testing/load.mjs
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

const compute = 'for (let number = 0; ; number = Math.imul(number + 1, 1664525));'

for (let thread = 0; thread < availableParallelism(); thread++) new Worker(compute, { eval: true })
