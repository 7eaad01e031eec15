// Messages as TypeScript: a text without gaps is a string, any other a function of what fills them.
import { TYPE } from '@formatjs/icu-messageformat-parser'
import { Problem } from '../problem.mjs'
import { parseMessage } from './message.mjs'

/**
 * @import { MessageFormatElement, PluralElement, SelectElement } from '@formatjs/icu-messageformat-parser'
 * @import { Message, Placeholder } from './arb.mjs'
 * @typedef {{ code: string, description: string }} Leaf a message: its value in a catalogue, or its type
 * @typedef {{ leaf: Leaf } | { children: Tree }} Node
 * @typedef {Map<string, Node>} Tree by the parts of the messages' paths
 */

/** @type {Readonly<Record<Placeholder['type'], string>>} */
const types = { String: 'string', int: 'number', DateTime: 'number', 'List<String>': 'readonly string[]' }

/** How a gap is filled where the message does not say it: by the functions of formats.ts, which are in $. */
const fillings = {
  String: (/** @type {string} */ name) => `$.isolated(${name})`,
  int: (/** @type {string} */ name) => `$.number(${name})`,
  DateTime: (/** @type {string} */ name) => `$.date(${name})`,
  'List<String>': (/** @type {string} */ name) => `$.list(${name}.map($.isolated))`,
}

/**
 * @param {string} name
 * @param {Placeholder | undefined} placeholder
 */
function emitGap(name, placeholder) {
  if (placeholder === undefined) throw new Error(`The placeholder “${name}” is not declared.`)
  const { type, format } = placeholder
  if (format === undefined) return fillings[type](name)
  if (format === 'words') return type === 'List<String>' ? `$.list(${name})` : name
  return `$.${format}(${name})`
}

const quote = (/** @type {string} */ text) => JSON.stringify(text)
/** Every $ is escaped, wherever a brace may come from: no translation becomes code. */
const inTemplate = (/** @type {string} */ text) =>
  quote(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll(/[`$]/g, String.raw`\$&`)

/**
 * @param {readonly MessageFormatElement[]} elements
 * @param {Message['placeholders']} placeholders
 * @param {string} [counted] what # stands for
 * @returns {string} an expression
 */
function emitText(elements, placeholders, counted) {
  const parts = elements.map((element) => {
    if (element.type === TYPE.literal) return { text: element.value }
    return { code: emitElement(element, placeholders, counted) }
  })
  const [only] = parts
  if (parts.length === 1 && only?.code !== undefined) return only.code
  if (parts.every(({ code }) => code === undefined)) return quote(parts.map(({ text }) => text).join(''))
  return `\`${parts.map(({ text, code }) => (text === undefined ? `\${${code}}` : inTemplate(text))).join('')}\``
}

/**
 * @param {MessageFormatElement} element
 * @param {Message['placeholders']} placeholders
 * @param {string | undefined} counted
 * @returns {string}
 */
function emitElement(element, placeholders, counted) {
  switch (element.type) {
    case TYPE.argument:
      return emitGap(element.value, placeholders[element.value])
    case TYPE.number:
      return `$.number(${element.value})`
    case TYPE.pound:
      return `$.number(${counted})`
    case TYPE.plural:
      return emitPlural(element, placeholders)
    case TYPE.select:
      return `$.select(${element.value}, ${emitForms(Object.entries(element.options), placeholders, counted)})`
    default:
      throw new Error(`A part of type ${TYPE[element.type]} cannot be said.`)
  }
}

/**
 * Exact numbers (=1) first, as ICU has it.
 * @param {PluralElement} element
 * @param {Message['placeholders']} placeholders
 */
function emitPlural({ value: name, options }, placeholders) {
  const entries = Object.entries(options)
  const exact = entries.filter(([form]) => form.startsWith('='))
  const forms = entries.filter(([form]) => !form.startsWith('='))
  const [[, other] = ['', undefined]] = forms
  const byForm =
    forms.length === 1 && other !== undefined
      ? emitText(other.value, placeholders, name)
      : `$.plural(${name}, ${emitForms(forms, placeholders, name)})`
  const tests = exact.map(
    ([form, { value }]) => `${name} === ${form.slice(1)} ? ${emitText(value, placeholders, name)} : `,
  )
  return tests.length === 0 ? byForm : `(${tests.join('')}${byForm})`
}

/**
 * @param {readonly (readonly [string, (PluralElement | SelectElement)['options'][string]])[]} forms
 * @param {Message['placeholders']} placeholders
 * @param {string | undefined} counted
 */
const emitForms = (forms, placeholders, counted) =>
  `{ ${forms.map(([form, { value }]) => `${quote(form)}: ${emitText(value, placeholders, counted)}`).join(', ')} }`

/**
 * A message as it is in a catalogue.
 * @param {string} text
 * @param {Message['placeholders']} placeholders the English ones
 */
export function emitMessage(text, placeholders) {
  const names = Object.keys(placeholders)
  const expression = emitText(parseMessage(text), placeholders)
  return names.length === 0 ? expression : `(${names.join(', ')}) => ${expression}`
}

/**
 * The type of a message.
 * @param {Message['placeholders']} placeholders
 */
export function emitType(placeholders) {
  const params = Object.entries(placeholders).map(([name, { type }]) => `${name}: ${types[type]}`)
  return params.length === 0 ? 'string' : `(${params.join(', ')}) => string`
}

/**
 * @param {Iterable<readonly [string, Leaf]>} entries by path, with dots between its parts
 * @returns {Tree}
 * @throws {Error} where a message has others in it
 */
export function buildTree(entries) {
  /** @type {Tree} */
  const root = new Map()
  for (const [path, leaf] of entries) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const place = names.reduce((tree, name) => openBranch(tree, name, path), root)
    if (place.has(last)) throw new Problem(`“${path}” is a message, and has others in it.`)
    place.set(last, { leaf })
  }
  return root
}

/**
 * @param {Tree} tree
 * @param {string} name
 * @param {string} path
 * @returns {Tree}
 */
function openBranch(tree, name, path) {
  const node = tree.get(name) ?? { children: new Map() }
  if ('leaf' in node) throw new Problem(`“${path}” is in “${name}”, which is a message itself.`)
  tree.set(name, node)
  return node.children
}

/**
 * What is between braces: the values of a catalogue, or the types of an interface.
 * @param {Tree} tree
 * @param {(name: string, leaf: Leaf) => string} print one message, or all that is in one place
 * @returns {string}
 */
export const printTree = (tree, print) =>
  `{\n${[...tree]
    .map(([name, node]) =>
      print(
        quote(name),
        'leaf' in node ? node.leaf : { code: printTree(node.children, print), description: '' },
      ),
    )
    .join('\n')}\n}`
