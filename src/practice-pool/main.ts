// The practice pool as a command: `npm run practice-pool -- [--port 9229] [--seed file.json]`. When it is
// ready it prints one line of JSON and nothing else on stdout.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { startPracticePool, type Seed } from './index'

const usage = 'Usage: npm run practice-pool -- [--port <number>] [--seed <file.json>] [--exit-with-stdin]'

function readArguments() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      seed: { type: 'string' },
      'exit-with-stdin': { type: 'boolean', default: false },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`"${values.port}" is not a port.\n${usage}`)
  return { ...values, port }
}

async function readSeed(file: string): Promise<Seed> {
  const { parseSeed } = await import('./seed/seed-schema')
  return parseSeed(await readFile(file, 'utf8'))
}

/** npm puts a shell between itself and us that dies of a signal without passing it on. */
function stopWithShell(stop: () => void): void {
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && stop(), 250).unref()
}

async function main(): Promise<void> {
  const { port, seed, 'exit-with-stdin': exitWithStdin } = readArguments()
  const pool = await startPracticePool({ port, ...(seed !== undefined && { seed: await readSeed(seed) }) })
  const stop = () => void pool.close().then(() => process.exit(0))
  process.once('SIGTERM', stop).once('SIGINT', stop)
  // A parent that dies closes the pipe, whatever killed it.
  if (exitWithStdin) process.stdin.once('close', stop).once('end', stop).resume()
  if (process.env['npm_lifecycle_event'] !== undefined) stopWithShell(stop)
  console.log(JSON.stringify({ endpoint: pool.endpoint, control: `${pool.endpoint}practice/` }))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
