// What the code says of an error code beside its sentences: the group in which it is listed, and whether main reports
// it as one that may go away. The latter is decided where an error arises, so it is looked for there.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { appErrorCodes, type AppErrorCode } from '../../../src/shared/errors'
import { repository } from '../paths.mjs'
import { parseSource } from './docstrings'

const source = 'src/shared/errors.ts'
const codes: ReadonlySet<string> = new Set(appErrorCodes)

/** The codes by the comments that head them in `appErrorCodes`, in their order. */
export function errorGroups(): ReadonlyMap<string, readonly AppErrorCode[]> {
  const groups = new Map<string, AppErrorCode[]>()
  let group = ''
  for (const element of listedCodes()) {
    group = headingOf(element) ?? group
    const code = appErrorCodes.find((each) => each === element.text)
    if (code !== undefined) groups.set(group, [...(groups.get(group) ?? []), code])
  }
  return groups
}

function listedCodes(): readonly ts.StringLiteral[] {
  const found: ts.StringLiteral[] = []
  const visit = (node: ts.Node): void => {
    const isList = ts.isVariableDeclaration(node) && node.name.getText() === 'appErrorCodes'
    if (isList) ts.forEachChild(node, collect)
    else ts.forEachChild(node, visit)
  }
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) found.push(node)
    ts.forEachChild(node, collect)
  }
  visit(parseSource(source))
  return found
}

function headingOf(element: ts.Node): string | undefined {
  const { text } = element.getSourceFile()
  const comment = ts.getLeadingCommentRanges(text, element.getFullStart())?.at(-1)
  return comment && text.slice(comment.pos, comment.end).replace(/^\/\/\s*/, '')
}

type Again = 'mayHelp' | 'neverHelps'

/** For each code what main says of trying again where it reports it; both, where it depends. */
export function whatMainSaysOfTryingAgain(): ReadonlyMap<string, ReadonlySet<Again>> {
  const said = new Map<string, Set<Again>>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && codes.has(node.text)) {
      const again = againOf(node)
      if (again !== undefined) said.set(node.text, new Set([...(said.get(node.text) ?? []), again]))
    }
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

/** `permanent('…')`, `transient('…')`, or a row of a table that says it beside the code. */
function againOf(code: ts.Node): Again | undefined {
  const { parent } = code
  if (ts.isConditionalExpression(parent) && parent.condition !== code) return againOf(parent)
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
