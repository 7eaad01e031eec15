// The few forms that the reference pages are made of.
import { format, resolveConfig } from 'prettier'
import { join } from 'node:path'
import { repository } from '../paths.mjs'

export const writtenBy =
  'This page is written by `npm run docs` from the code. Change the code, not the page.'

/** A whole page, as prettier would write it. */
export async function writePage(title: string, ...blocks: readonly string[]): Promise<string> {
  const options = await resolveConfig(join(repository, 'docs', 'page.md'))
  const text = [`<!-- ${writtenBy} -->`, `# ${title}`, ...blocks].join('\n\n')
  return format(text, { ...options, parser: 'markdown' })
}

export const codeBlock = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``
export const code = (text: string): string => `\`${text}\``
export const bulletList = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** The text with what Markdown would take for its own marks escaped; what is in backquotes stays. */
export const plainText = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[\\*<>[\]|]|\b_|_\b/g, '\\$&')))
    .join('')
