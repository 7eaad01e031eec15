// What a person sees or hears is in a catalogue, or it is said in English to everyone.
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const components = import.meta.glob<string>('../../../src/renderer/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The attributes that are seen, or read out. */
const said = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'help',
  'hint',
  'label',
  'placeholder',
  'title',
])

const letters = /\p{L}/u

type Literal = ts.StringLiteralLike | ts.TemplateExpression
const isLiteral = (node: ts.Node): node is Literal =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

const hasLetters = (literal: Literal): boolean =>
  ts.isTemplateExpression(literal)
    ? [literal.head, ...literal.templateSpans.map((span) => span.literal)].some(({ text }) =>
        letters.test(text),
      )
    : letters.test(literal.text)

/** The literals that an expression may come to. */
function literalsOf(expression: ts.Expression): readonly Literal[] {
  if (isLiteral(expression)) return [expression]
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression)
  if (ts.isConditionalExpression(expression))
    return [...literalsOf(expression.whenTrue), ...literalsOf(expression.whenFalse)]
  return ts.isBinaryExpression(expression) ? operandsOf(expression).flatMap(literalsOf) : []
}

const either = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
])

/** Those that end up in what is said: a comparison says nothing. */
function operandsOf({ left, operatorToken: { kind }, right }: ts.BinaryExpression): readonly ts.Expression[] {
  if (either.has(kind)) return [left, right]
  return kind === ts.SyntaxKind.AmpersandAmpersandToken ? [right] : []
}

function literalsSaidBy(node: ts.Node): readonly Literal[] {
  if (ts.isJsxAttribute(node) && said.has(node.name.getText())) {
    const value = node.initializer
    if (value === undefined) return []
    if (ts.isStringLiteral(value)) return [value]
    return ts.isJsxExpression(value) && value.expression !== undefined ? literalsOf(value.expression) : []
  }
  const isChild = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)
  return isChild && node.expression !== undefined ? literalsOf(node.expression) : []
}

function hardCodedIn(source: string): readonly string[] {
  const file = ts.createSourceFile('component.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && letters.test(node.text.replaceAll(/&\w+;/g, ''))) found.push(node.text.trim())
    for (const literal of literalsSaidBy(node)) if (hasLetters(literal)) found.push(literal.getText())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

describe('the components', () => {
  it('are all there to be looked at', () => {
    expect(Object.keys(components).length).toBeGreaterThan(80)
  })

  it.each(Object.entries(components))('%s says nothing of its own', (_, source) => {
    expect(hardCodedIn(source)).toEqual([])
  })
})

describe('a hard-coded sentence', () => {
  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{"Hello"}</p>', ['"Hello"']],
    ['<p>{busy ? "Hello" : words.hello}</p>', ['"Hello"']],
    ['<p>{busy && "Hello"}</p>', ['"Hello"']],
    ['<p>{`Hello ${name}`}</p>', ['`Hello ${name}`']],
    ['<img alt="Hello" />', ['"Hello"']],
    ['<Button title={"Hello"} />', ['"Hello"']],
    ['<Field label={busy ? `Hello` : hello} />', ['`Hello`']],
  ])('is found in %s', (component, found) => {
    expect(hardCodedIn(`const it = ${component}`)).toEqual(found)
  })

  it.each([
    '<p className="hello">{words.hello} ·&nbsp;{count}</p>',
    '<p>{`${hours}:${minutes}`}</p>',
    '<Button title={words.title("hello")} />',
    '<p>{state === "hello" && words.hello}</p>',
    '<Screen key="hello" look={busy ? "list" : "none"} />',
  ])('is not found in %s', (component) => {
    expect(hardCodedIn(`const it = ${component}`)).toEqual([])
  })
})
