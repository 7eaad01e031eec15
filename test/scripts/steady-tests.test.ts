// The lint rules that keep out of tests what fails now and then: each way is caught, and what is like it is not.
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'

import { unsteadyImports, unsteadyOnScreens } from '../../scripts/lib/steady-tests.mjs'

function complaintsAbout(code: string): readonly string[] {
  const config: Linter.Config = {
    rules: {
      'no-restricted-syntax': ['error', ...unsteadyOnScreens],
      'no-restricted-imports': ['error', unsteadyImports],
    },
  }
  return new Linter().verify(code, config).map(({ message }) => message)
}

describe('lint complains about a test that', () => {
  it.each([
    ['takes the first page', 'const page = context.pages()[0]'],
    ['takes the first window, by another name', 'const [window] = BrowserWindow.getAllWindows()'],
    ['takes the last display', 'screen.getAllDisplays().at(-1)'],
    ['takes whichever window comes first', 'await electron.firstWindow()'],
    ['takes the next window, whichever it is', "await electron.waitForEvent('window')"],
    ['takes the first of many on the screen', "page.getByRole('alert').first()"],
    ['asks the inspector by itself', "import { _electron } from 'playwright-core'"],
    ['sleeps', 'await page.waitForTimeout(200)'],
    ['sleeps in its own way', 'await new Promise((resolve) => setTimeout(resolve, 200))'],
    ['sleeps in Node’s way', "import { setTimeout as delay } from 'node:timers/promises'"],
    ['measures', 'const start = performance.now()'],
    ['asserts on time', 'expect(took).toBeLessThan(longestQuitMs)'],
    ['is run again until it passes', "it('works', { retry: 3 }, () => undefined)"],
  ])('%s', (_what, code) => {
    expect(complaintsAbout(code)).toHaveLength(1)
  })
})

describe('lint says nothing about a test that', () => {
  it.each([
    ['finds a page by what it is', 'context.pages().find(isQuick)'],
    ['takes the first of its own list', 'const [first] = accounts'],
    ['compares a count', 'expect(prompts()).toBeLessThan(3)'],
    ['names what it means', "page.getByRole('alert', { name: 'Locked' })"],
    ['has something else of the driver', "import { devices } from 'playwright-core'"],
  ])('%s', (_what, code) => {
    expect(complaintsAbout(code)).toEqual([])
  })
})
