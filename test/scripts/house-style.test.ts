// The lint rule for the form of functions: what has statements is a declaration, what is an expression is an arrow.
import { Linter } from 'eslint'
import { parser } from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

import { houseStyle } from '../../scripts/lib/house-style.mjs'

function complaintsAbout(code: string): readonly string[] {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { house: houseStyle },
    rules: { 'house/function-form': 'error' },
  }
  return new Linter().verify(code, config, 'code.ts').map(({ message }) => message)
}

describe('lint complains about', () => {
  it.each([
    ['an arrow with statements', 'const say = () => { speak() }'],
    ['one that others use', 'export const say = () => { speak() }'],
    ['one that waits', 'const say = async (words: string): Promise<void> => { await speak(words) }'],
    ['one whose comment is not about its type', '/** Says it. */\nexport const say = () => { speak() }'],
  ])('%s', (_what, code) => {
    expect(complaintsAbout(code)).toEqual([
      'A function with a body of statements is a declaration: function name(…) { … }.',
    ])
  })
})

describe('lint says nothing about', () => {
  it.each([
    ['a declaration', 'export function say() { speak() }'],
    ['an arrow that is an expression', 'const say = (words: string) => speak(words)'],
    ['an arrow within a function', 'function start() { const say = () => { speak() }; return say }'],
    ['an arrow that has to have a type', 'const say: Say = () => { speak() }'],
    ['one that has it in a comment', '/** @type {Say} */\nconst say = () => { speak() }'],
    ['what is made by a function', 'const say = memo(() => { speak() })'],
  ])('%s', (_what, code) => {
    expect(complaintsAbout(code)).toEqual([])
  })
})
