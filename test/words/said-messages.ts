// Which messages the program says somewhere, found by the compiler: whatever name they go by on the way, a message is a
// property of the type of all messages.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { repository } from '../../scripts/lib/paths.mjs'

const typeFile = join(repository, 'src/words/compiled/messages.ts')

/** What has all messages in its hands, and says none. */
const isLeftOut = (path: string): boolean => /src[\\/]words[\\/](compiled[\\/]|(pseudo|load)\.ts)/.test(path)

/** Reads the type of all messages with one more in it. */
function createHost(options: ts.CompilerOptions, planted: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const readFile = (path: string): string | undefined => {
    const text = host.readFile(path)
    if (path !== typeFile) return text
    return text?.replace('interface Messages {', `interface Messages { readonly "${planted}": string;`)
  }
  return {
    ...host,
    readFile,
    getSourceFile: (path, version) => {
      const text = readFile(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, version)
    },
  }
}

function createProgram(planted: string): ts.Program {
  const names = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(repository, 'src', name))
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(repository, 'tsconfig.web.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    repository,
  )
  return ts.createProgram(
    files.filter((path) => !isLeftOut(path)),
    { ...options, noEmit: true },
    createHost(options, planted),
  )
}

const isOfMessages = (declaration: ts.Declaration): declaration is ts.PropertySignature =>
  ts.isPropertySignature(declaration) && declaration.getSourceFile().fileName === typeFile

const messagesIn = (symbol: ts.Symbol | undefined): readonly ts.PropertySignature[] =>
  (symbol?.declarations ?? []).filter(isOfMessages)

const membersOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type])

/** Whether its values are messages, or have messages in them. */
const isPartOfMessages = (type: ts.Type): boolean =>
  membersOf(type).some((member) => member.getProperties().some((property) => messagesIn(property).length > 0))

class Said {
  readonly declarations = new Set<ts.PropertySignature>()
  readonly #checker: ts.TypeChecker

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker
  }

  readonly visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) this.#add(this.#checker.getSymbolAtLocation(node.name))
    if (ts.isElementAccessExpression(node)) this.#addChosen(node)
    if (ts.isBindingElement(node)) this.#addTaken(node)
    if (ts.isExpression(node) && this.#goesAway(node)) this.#addAll(this.#checker.getTypeAtLocation(node))
    ts.forEachChild(node, this.visit)
  }

  #add(symbol: ts.Symbol | undefined): void {
    for (const declaration of messagesIn(symbol)) this.declarations.add(declaration)
  }

  /** `words[kind]`: those that the kind may be. */
  #addChosen({ expression, argumentExpression }: ts.ElementAccessExpression): void {
    const object = this.#checker.getTypeAtLocation(expression)
    const key = this.#checker.getTypeAtLocation(argumentExpression)
    for (const one of membersOf(key)) if (one.isStringLiteral()) this.#add(object.getProperty(one.value))
  }

  /** `const { title } = words` */
  #addTaken({ parent, name, propertyName }: ts.BindingElement): void {
    if (!ts.isObjectBindingPattern(parent)) return
    const taken = propertyName ?? name
    if (ts.isIdentifier(taken)) this.#add(this.#checker.getTypeAtLocation(parent).getProperty(taken.text))
  }

  /** Where something becomes of another type, nothing more is known of what is taken from it: all of it may be said. */
  #goesAway(node: ts.Expression): boolean {
    const { parent } = node
    if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return false
    // What is taken out of it is looked at by itself.
    if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) return false
    if (!isPartOfMessages(this.#checker.getTypeAtLocation(node))) return false
    // Of one of two, the compiler makes a type of its own; and of all that is in it.
    if (ts.isConditionalExpression(parent) || ts.isSpreadAssignment(parent)) return true
    if (ts.isJsxSpreadAttribute(parent)) return true
    const wanted = this.#checker.getContextualType(node)
    return wanted !== undefined && !membersOf(wanted).some((type) => this.#knowsMessages(type))
  }

  /** It is a part of the messages, or has one as a property. */
  #knowsMessages(type: ts.Type): boolean {
    const types = type.getProperties().map((property) => this.#checker.getTypeOfSymbol(property))
    return isPartOfMessages(type) || types.some(isPartOfMessages)
  }

  #addAll(type: ts.Type): void {
    for (const property of membersOf(type).flatMap((member) => member.getProperties())) {
      this.#add(property)
      const [declaration] = messagesIn(property)
      if (declaration !== undefined)
        this.#addAll(this.#checker.getTypeOfSymbolAtLocation(property, declaration))
    }
  }
}

/** The path of a message within the type. */
function pathOf(declaration: ts.PropertySignature): string {
  const names: string[] = []
  for (let node: ts.Node = declaration; ts.isPropertySignature(node); node = node.parent.parent)
    if (ts.isStringLiteral(node.name)) names.unshift(node.name.text)
  return names.join('.')
}

function listAll(node: ts.Node): readonly ts.PropertySignature[] {
  if (ts.isPropertySignature(node) && node.type !== undefined && !ts.isTypeLiteralNode(node.type))
    return [node]
  const found: ts.PropertySignature[] = []
  ts.forEachChild(node, (child) => void found.push(...listAll(child)))
  return found
}

/** The paths of the messages that nothing says. `planted` is the name of one more that there shall be. */
export function findUnsaidMessages(planted: string): readonly string[] {
  const program = createProgram(planted)
  const said = new Said(program.getTypeChecker())
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && !isLeftOut(file.fileName)) ts.forEachChild(file, said.visit)
  const types = program.getSourceFile(typeFile)
  if (types === undefined) throw new Error('The words are not compiled: npm run words')
  return listAll(types)
    .filter((declaration) => !said.declarations.has(declaration))
    .map(pathOf)
}
