// docs/reference/practice-pool.md: what can be tried with the practice pool, and how it is controlled.
import type { z } from 'zod'
import { controlPrefix, controlRoutes } from '../../../src/practice-pool/control/control-endpoint'
import {
  administration,
  behaviourRequest,
  clockChange,
  faultRequest,
} from '../../../src/practice-pool/control/control-schemas'
import { defaultBehaviour } from '../../../src/practice-pool/seed/behaviour'
import { defaultSeed } from '../../../src/practice-pool/seed/default-seed'
import { completeSeed, type CompletePool } from '../../../src/practice-pool/seed/seed'
import { readSource } from './docstrings'
import { bulletList, code, codeBlock, plainText, writePage } from './markdown'
import { writeType } from './shapes'

const folder = 'src/practice-pool'
const schemaFile = `${folder}/control/control-schemas.ts`
const bodies: Readonly<Partial<Record<keyof typeof controlRoutes, readonly [string, z.ZodType]>>> = {
  'POST clock': ['clockChange', clockChange],
  'POST faults': ['faultRequest', faultRequest],
  'POST behaviour': ['behaviourRequest', behaviourRequest],
  'POST administer': ['administration', administration],
}

export const practicePoolPage = (): Promise<string> =>
  writePage(
    'Practice pool',
    `A user pool on loopback that behaves as Cognito was seen to (${code(folder)}). ${code('npm start')} starts it with the
app, ${code('npm run practice-pool')} by itself; then it prints its address. Nothing in it is secret, and all of it is
forgotten when it ends.`,
    '## Users',
    `The pools of the default seed (${code(`${folder}/seed/default-seed.ts`)}), with who is in them and what each is for.
Another seed is a file: ${code('npm run practice-pool -- --seed file.json')}.`,
    ...completeSeed(defaultSeed).flatMap(poolBlocks),
    '## Faults',
    `A planned fault meets the next call of an operation. ${code('times')} is how many calls it strikes, ${code('skip')} how
many pass unharmed before.`,
    bulletList(faultLines()),
    '## What is uncertain about Cognito',
    'The pool can do either, and it can be switched while it runs.',
    bulletList(behaviourLines()),
    '## Control endpoints',
    `Under ${code(controlPrefix)} of the pool's address; JSON goes in and comes out. What a browser sends for a web page (it
carries an ${code('Origin')}) is refused.`,
    ...Object.keys(controlRoutes).flatMap((route) => routeBlocks(route as keyof typeof controlRoutes)),
  )

function poolBlocks({ settings, clients, users }: CompletePool): readonly string[] {
  return [
    `### ${settings.userPoolId}`,
    bulletList([
      `Second factor: ${code(settings.mfa)}, by ${settings.factors.map(code).join(', ')}`,
      ...clients.map(
        ({ connection, clientId, description }) =>
          `Client ${code(clientId)}, “${plainText(connection)}”: ${plainText(description)}`,
      ),
      ...users.map(
        ({ username, signInName = username, password, description }) =>
          `User ${code(signInName)}, ${passwordText(password)}: ${plainText(description)}`,
      ),
    ]),
  ]
}

const passwordText = (password: string): string =>
  password === '' ? 'no password' : `password ${code(password)}`

const faultLines = (): readonly string[] =>
  [...readSource(`${folder}/control/faults.ts`).describeUnion('Fault', 'kind')].map(described)

function described([name, doc]: readonly [string, string]): string {
  if (doc === '') throw new Error(`${name} needs a docstring in ${folder}.`)
  return `${code(name)}: ${plainText(doc)}`
}

function behaviourLines(): readonly string[] {
  const docs = readSource(`${folder}/seed/behaviour.ts`).describeFields('Behaviour')
  return Object.entries(defaultBehaviour).map(
    ([name, value]) => `${described([name, docs.get(name) ?? ''])} Unless told: ${code(String(value))}.`,
  )
}

function routeBlocks(route: keyof typeof controlRoutes): readonly string[] {
  const docs = readSource(`${folder}/control/control-endpoint.ts`).describe('controlRoutes').fields
  const [method = '', path = ''] = route.split(' ')
  return [
    `### ${method} ${controlPrefix}${path}`,
    plainText(docs.get(route)?.doc ?? ''),
    ...bodyBlocks(bodies[route]),
  ]
}

function bodyBlocks(body: readonly [string, z.ZodType] | undefined): readonly string[] {
  if (body === undefined) return []
  const [name, schema] = body
  return [codeBlock(`type Body = ${writeType(schema, readSource(schemaFile).describe(name), new Map())}`)]
}
