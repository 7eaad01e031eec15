// What stylelint finds in the styles: each fault that it is there for, planted, and what it has to let through.
import { join } from 'node:path'
import stylelint from 'stylelint'
import { describe, expect, it } from 'vitest'
import { repository } from '../../scripts/lib/paths.mjs'

const configFile = join(repository, 'stylelint.config.js')

async function rulesBrokenBy(code: string): Promise<readonly string[]> {
  const codeFilename = join(repository, 'src/renderer/Planted.module.css')
  const { results } = await stylelint.lint({ code, codeFilename, configFile, cwd: repository })
  expect(results.flatMap(({ invalidOptionWarnings }) => invalidOptionWarnings)).toEqual([])
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule))
}

describe('a side', () => {
  it.each(['margin-left: 1px', 'border-top-right-radius: 1px', 'left: 0', 'scroll-padding-right: 1px'])(
    'is named by %s',
    async (declaration) => {
      expect(await rulesBrokenBy(`a { ${declaration}; }`)).toEqual(['property-disallowed-list'])
    },
  )

  it.each([
    'text-align: right',
    'float: left',
    'background-position: left',
    'background-image: linear-gradient(to right, red, blue)',
    'padding: 1px 2px 1px var(--s4)',
    'margin: 0 calc(1px + (2px * 3)) 0 calc(1px + (2px * 4))',
    'inset: 0 auto auto 0',
  ])('is named by %s', async (declaration) => {
    expect(await rulesBrokenBy(`a { ${declaration}; }`)).toEqual([
      'declaration-property-value-disallowed-list',
    ])
  })

  it.each([
    'margin-inline-start: 1px',
    'padding: 0 calc(1px + 2px) 1px calc(1px + 2px)',
    'margin: 1px 2px 3px',
    'transition: transform var(--quick), opacity 1s',
    'border-color: var(--left, red)',
  ])('is not named by %s', async (declaration) => {
    expect(await rulesBrokenBy(`a { ${declaration}; }`)).toEqual([])
  })
})

describe('a fault', () => {
  it.each([
    ['a custom property that nobody defines', 'a { color: var(--acent); }', 'no-unknown-custom-properties'],
    ['an animation that is not there', 'a { animation: fade 1s; }', 'no-unknown-animations'],
    ['a property that does not exist', 'a { colour: red; }', 'property-no-unknown'],
    ['a value that does not exist', 'a { display: flexx; }', 'declaration-property-value-no-unknown'],
    [
      'a custom property without var()',
      'a { --own: 1px; gap: --own; }',
      'custom-property-no-missing-var-function',
    ],
    ['a selector twice', 'a { color: red; } b { gap: 0; } a { gap: 0; }', 'no-duplicate-selectors'],
    [
      'a shorthand over its part',
      'a { transition-delay: 1s; transition: none; }',
      'declaration-block-no-shorthand-property-overrides',
    ],
    [
      'an exception without a reason',
      '/* stylelint-disable-next-line color-named */\na { gap: 0; }',
      '--report-descriptionless-disables',
    ],
  ])('is %s', async (_name, code, rule) => {
    expect(await rulesBrokenBy(code)).toContain(rule)
  })

  it('is not a custom property of another sheet, nor one that has a value to fall back on', async () => {
    expect(await rulesBrokenBy('a { color: var(--accent); gap: var(--own, 1px); }')).toEqual([])
  })
})
