// The icons of well-known services as part of a build: a compact index as the module `virtual:brand-icons`, and each
// icon as a file of its own beside the pages, so that only those that are seen are ever read.
import { copyFile, mkdir } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const module = 'virtual:brand-icons'
const resolved = `\0${module}`

/**
 * @typedef {{ aka?: string[], old?: string[], loc?: Record<string, string>, dup?: { title: string }[] }} Aliases
 * @typedef {{ title: string, slug: string, hex: string, aliases?: Aliases, license?: { type: string } }} Icon
 */

const data = fileURLToPath(import.meta.resolve('simple-icons/icons.json'))
const pictures = join(data, '../../icons')

/** Some may not be sold, changed or combined: those services get a monogram. */
const isFree = (/** @type {Icon} */ { license }) => !/NC|ND|GPL|custom/.test(license?.type ?? '')

/** @returns {Icon[]} */
const readIcons = () => /** @type {Icon[]} */ (JSON.parse(readFileSync(data, 'utf8'))).filter(isFree)

/** One line for each: what its file is called, its colour, and every name it goes by. */
function lineOf(/** @type {Icon} */ { slug, hex, title, aliases = {} }) {
  const { aka = [], old = [], loc = {}, dup = [] } = aliases
  const names = [title, ...aka, ...old, ...Object.values(loc), ...dup.map((other) => other.title)]
  return [slug, hex, ...new Set(names)].join('\t')
}

/** @returns {import('vite').Plugin} */
export const brandIcons = () => ({
  name: 'keyturn-brand-icons',
  resolveId: (id) => (id === module ? resolved : null),
  load: (id) =>
    id === resolved ? `export default ${JSON.stringify(readIcons().map(lineOf).join('\n'))}` : null,
  // Copied and not emitted: thousands of assets would be listed, and measured, one by one.
  async writeBundle({ dir }) {
    if (dir === undefined) return
    const target = join(dir, 'brand-icons')
    await mkdir(target, { recursive: true })
    await Promise.all(
      readIcons().map(({ slug }) => copyFile(join(pictures, `${slug}.svg`), join(target, `${slug}.svg`))),
    )
  },
})
