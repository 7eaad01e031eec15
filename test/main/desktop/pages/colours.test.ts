// The colours that main has of the design are those that the windows have.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { colours, formatCssColour } from '../../../../src/main/desktop/pages/colours'

const stylesheet = readFileSync(
  join(import.meta.dirname, '../../../../src/renderer/styles/tokens.css'),
  'utf8',
)
const propertyOf = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

it.each(Object.entries(colours))('%s is as the stylesheet of the windows has it', (name, colour) => {
  expect(stylesheet).toContain(`${propertyOf(name)}: ${formatCssColour(colour)};`)
})
