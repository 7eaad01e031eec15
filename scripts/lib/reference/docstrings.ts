// Reads what the code says about its own schemas: the docstrings beside fields, options and entries. The compiler's
// parser is used, and no type checker, so it takes milliseconds.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { repository } from '../paths.mjs'

/** What is said about an expression that makes a schema, or about a plain object or list. */
export interface Described {
  readonly doc: string
  /** The name by which it is exported, where it is one. */
  readonly name: string | undefined
  readonly fields: ReadonlyMap<string, Described>
  /** Of a list or a union, in order. */
  readonly options: readonly Described[]
}

export const undescribed: Described = { doc: '', name: undefined, fields: new Map(), options: [] }

/** Declarations of a file: its constants, its types, and where its imports come from. */
export interface SourceDocs {
  readonly describe: (constant: string) => Described
  /** The docstrings of a union of object types, by the literal that tells them apart. */
  readonly describeUnion: (type: string, discriminator: string) => ReadonlyMap<string, string>
  /** The docstrings of an interface's fields. */
  readonly describeFields: (type: string) => ReadonlyMap<string, string>
}

const files = new Map<string, SourceDocs>()

/** @param path from the root of the repository */
export function readSource(path: string): SourceDocs {
  const known = files.get(path)
  if (known !== undefined) return known
  const read = createSourceDocs(path)
  files.set(path, read)
  return read
}

/** The docstring right before a node, on one line. */
export function docstringOf(node: ts.Node): string {
  const text = node.getSourceFile().text
  return lastDocstring(text.slice(node.getFullStart(), node.getStart()))
}

const lastDocstring = (text: string): string =>
  (text.match(/\/\*\*[^]*?\*\//g)?.at(-1) ?? '')
    .replaceAll(/^\/\*\*|\*\/$/g, '')
    .replaceAll(/\n\s*\*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

export function parseSource(path: string): ts.SourceFile {
  const text = readFileSync(join(repository, path), 'utf8')
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

function createSourceDocs(path: string): SourceDocs {
  const file = parseSource(path)
  const constants = new Map(file.statements.filter(ts.isVariableStatement).flatMap(constantsOf))
  const imports = new Map(
    file.statements.filter(ts.isImportDeclaration).flatMap((one) => importsOf(path, one)),
  )
  const passedOn = file.statements.filter(ts.isExportDeclaration).flatMap((one) => sourceOf(path, one))
  const find = (name: string): Described => {
    const constant = constants.get(name)
    if (constant !== undefined) return constant(find)
    const from = imports.get(name)
    if (from !== undefined) return readSource(from).describe(name)
    const found = passedOn.map((other) => readSource(other).describe(name))
    return found.find((described) => described !== undescribed) ?? undescribed
  }
  return {
    describe: find,
    describeUnion: (type, discriminator) => unionDocs(typeNamed(file, type), discriminator),
    describeFields: (type) =>
      new Map(membersOf(typeNamed(file, type)).map((m) => [memberName(m), docstringOf(m)])),
  }
}

type Find = (name: string) => Described

function constantsOf(statement: ts.VariableStatement): [string, (find: Find) => Described][] {
  const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
  const doc = docstringOf(statement)
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    if (!ts.isIdentifier(name) || initializer === undefined) return []
    const described = (find: Find) => ({
      ...describeExpression(initializer, find),
      doc,
      name: isExported ? name.text : undefined,
    })
    return [[name.text, described]]
  })
}

function importsOf(path: string, declaration: ts.ImportDeclaration): [string, string][] {
  const named = declaration.importClause?.namedBindings
  if (named === undefined || !ts.isNamedImports(named)) return []
  return sourceOf(path, declaration).flatMap((from) =>
    named.elements.map(({ name }): [string, string] => [name.text, from]),
  )
}

/** The file of ours that is imported, or passed on: a folder's is its entry. None for a package. */
function sourceOf(
  path: string,
  { moduleSpecifier }: ts.ImportDeclaration | ts.ExportDeclaration,
): readonly string[] {
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
  if (!moduleSpecifier.text.startsWith('.')) return []
  const base = join(dirname(path), moduleSpecifier.text)
  return [existsSync(join(repository, `${base}.ts`)) ? `${base}.ts` : join(base, 'index.ts')]
}

/** `X.max(3)` is described as X, `z.array(X)` and `resultOf(X)` as X, `z.strictObject({…})` by its fields. */
function describeExpression(node: ts.Expression, find: Find): Described {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return describeExpression(node.expression, find)
  if (ts.isIdentifier(node)) return find(node.text)
  if (ts.isObjectLiteralExpression(node)) return { ...undescribed, fields: fieldsOf(node, find) }
  if (ts.isArrayLiteralExpression(node)) return { ...undescribed, options: optionsOf(node, find) }
  if (ts.isNewExpression(node)) return describeArguments(node.arguments ?? [], find)
  if (!ts.isCallExpression(node)) return undescribed
  const { expression: callee } = node
  const isMethodOfSchema = ts.isPropertyAccessExpression(callee) && callee.expression.getText() !== 'z'
  return isMethodOfSchema
    ? describeExpression(callee.expression, find)
    : describeArguments(node.arguments, find)
}

function describeArguments(given: readonly ts.Expression[], find: Find): Described {
  const telling = given.findLast((argument) => !ts.isLiteralExpression(argument))
  return telling === undefined ? undescribed : describeExpression(telling, find)
}

/** An element's own docstring comes before that of a local constant; what is exported is described where it is. */
function describeElement(element: ts.Node, value: ts.Expression, find: Find): Described {
  const described = describeExpression(value, find)
  const own = docstringOf(element)
  if (own !== '') return { ...described, doc: own }
  return described.name === undefined ? described : { ...described, doc: '' }
}

const optionsOf = ({ elements }: ts.ArrayLiteralExpression, find: Find): readonly Described[] =>
  elements.map((element) => describeElement(element, element, find))

function fieldsOf({ properties }: ts.ObjectLiteralExpression, find: Find): ReadonlyMap<string, Described> {
  return new Map(
    properties.flatMap((property): (readonly [string, Described])[] => {
      if (ts.isSpreadAssignment(property)) return [...describeExpression(property.expression, find).fields]
      if (ts.isShorthandPropertyAssignment(property))
        return [[property.name.text, describeElement(property, property.name, find)]]
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return []
      return [[property.name.text, describeElement(property, property.initializer, find)]]
    }),
  )
}

function typeNamed(file: ts.SourceFile, name: string): ts.TypeNode | ts.InterfaceDeclaration {
  for (const statement of file.statements) {
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) return statement.type
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name) return statement
  }
  throw new Error(`There is no type ${name} in ${file.fileName}.`)
}

const membersOf = (type: ts.TypeNode | ts.InterfaceDeclaration): readonly ts.TypeElement[] =>
  ts.isTypeLiteralNode(type) || ts.isInterfaceDeclaration(type) ? [...type.members] : []

const memberName = ({ name }: ts.TypeElement): string =>
  name !== undefined && ts.isIdentifier(name) ? name.text : ''

/** An option's docstring is before its bar, which the parser counts to the option before. */
function unionDocs(
  type: ts.TypeNode | ts.InterfaceDeclaration,
  discriminator: string,
): ReadonlyMap<string, string> {
  const { text } = type.getSourceFile()
  const options = ts.isUnionTypeNode(type) ? [...type.types] : []
  return new Map(
    options.map((option, at) => {
      const before = options[at - 1]?.getEnd() ?? type.getFullStart()
      return [literalOf(option, discriminator), lastDocstring(text.slice(before, option.getStart()))]
    }),
  )
}

function literalOf(option: ts.TypeNode, discriminator: string): string {
  const member = membersOf(option).find((each) => memberName(each) === discriminator)
  if (member === undefined || !ts.isPropertySignature(member)) return ''
  const { type } = member
  return type !== undefined && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? type.literal.text
    : ''
}
