// Whether main reports an error as one that may go away. That is decided where an error arises, so it is looked for
// there.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { appErrorCodes } from '../../../src/shared/error-facts'
import { repository } from '../paths.mjs'
import { parseSource } from './docstrings'

const codes: ReadonlySet<string> = new Set(appErrorCodes)

/** What an entry of a list, or a field of a table, is called. */
const textOf = (node: ts.Node): string | undefined =>
  ts.isStringLiteral(node) || ts.isIdentifier(node) ? node.text : undefined

type Again = 'mayHelp' | 'neverHelps'

/** For each code what main says of trying again where it reports it; both, where it depends. */
export function whatMainSaysOfTryingAgain(): ReadonlyMap<string, ReadonlySet<Again>> {
  const said = new Map<string, Set<Again>>()
  const visit = (node: ts.Node): void => {
    const code = textOf(node)
    const again = code !== undefined && codes.has(code) ? againOf(node) : undefined
    if (code !== undefined && again !== undefined) said.set(code, new Set([...(said.get(code) ?? []), again]))
    ts.forEachChild(node, visit)
  }
  for (const path of sourcesUnder('src/main')) visit(parseSource(path))
  return said
}

const sourcesUnder = (folder: string): readonly string[] =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)

/** `permanent('…')`, `transient('…')`, or a row of a table that says it beside the code, or under its name. */
function againOf(code: ts.Node): Again | undefined {
  const { parent } = code
  if (ts.isConditionalExpression(parent) && parent.condition !== code) return againOf(parent)
  if (ts.isPropertyAssignment(parent) && parent.name === code)
    return ts.isObjectLiteralExpression(parent.initializer)
      ? againIn(parent.initializer.properties)
      : undefined
  if (ts.isPropertyAssignment(parent)) return againIn(parent.parent.properties)
  if (!ts.isCallExpression(parent)) return undefined
  const by = parent.expression.getText()
  if (by === 'permanent') return 'neverHelps'
  return by === 'transient' ? 'mayHelp' : againIn(parent.arguments)
}

function againIn(neighbours: readonly ts.Node[]): Again | undefined {
  const written = neighbours.map((neighbour) => neighbour.getText().replaceAll("'", ''))
  if (written.some((text) => /^(again: )?mayHelp$|^retryable: true$/.test(text))) return 'mayHelp'
  return written.some((text) => /^(again: )?neverHelps$|^retryable: false$/.test(text))
    ? 'neverHelps'
    : undefined
}
