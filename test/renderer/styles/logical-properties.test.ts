// Arabic is read from right to left: a style that says left or right means the wrong side there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '../../../src/renderer')
const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)

const withoutComments = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//g, '')

/** Each `property: value` of a sheet. */
const declarationsOf = (css: string): readonly (readonly [string, string])[] =>
  [...withoutComments(css).matchAll(/([a-z-]+)\s*:\s*([^;{}]+)[;}]/g)].map(
    ([, property = '', value = '']) => [property, value.trim()] as const,
  )

/** The parts of a value; what is in brackets is one. */
const partsOf = (value: string): readonly string[] =>
  value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []

const sided = /(^|-)(left|right)(-|$)/
const withSides = new Set(['margin', 'padding', 'inset', 'border-width', 'border-color', 'border-style'])

function isPhysical([property, value]: readonly [string, string]): boolean {
  if (sided.test(property)) return true
  const [, right, , left] = partsOf(value)
  if (withSides.has(property)) return left !== undefined && left !== right
  return !property.startsWith('--') && partsOf(value).some((part) => /^(left|right)$/.test(part))
}

const physicalIn = (css: string): readonly string[] =>
  declarationsOf(css)
    .filter(isPhysical)
    .map(([property, value]) => `${property}: ${value}`)

describe('the styles', () => {
  it.each(sheets)('%s names no side', (path) => {
    expect(physicalIn(readFileSync(join(renderer, path), 'utf8'))).toEqual([])
  })
})

describe('a side', () => {
  it.each([
    'margin-left: 1px',
    'border-top-right-radius: 1px',
    'left: 0',
    'text-align: right',
    'float: left',
    'padding: 1px 2px 1px var(--s4)',
    'inset: 0 auto auto 0',
  ])('is named by %s', (declaration) => {
    expect(physicalIn(`a { ${declaration}; }`)).toEqual([declaration])
  })

  it.each([
    'margin-inline-start: 1px',
    'padding: 0 calc(1px + 2px) 1px calc(1px + 2px)',
    'border-color: var(--left)',
    'transition: transform var(--quick), opacity 1s',
  ])('is not named by %s', (declaration) => {
    expect(physicalIn(`a { ${declaration}; }`)).toEqual([])
  })
})
