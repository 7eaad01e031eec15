// Lint for what makes a test fail now and then: each way has one that does not, and is kept out here.

const wait =
  'Wait for what must be there, with `until` of test/support/waiting.ts or a locator; never for a time.'
const measure = 'No test asserts on time: that is a benchmark’s business (bench/).'
const find = 'Find a window by its page, with test/support/driver/windows.ts: which one is first is chance.'
const name = 'Name the one that is meant, by its role and words: which one is first may change.'
const again = 'A test that has to be run again is broken: mend it.'

/** Lists whose order nobody promises. */
const lists = '/^(getAll\\w+|pages|windows|contexts)$/'

/** For `no-restricted-syntax`. */
export const unsteadySyntax = [
  { selector: "CallExpression[callee.property.name='waitForTimeout']", message: wait },
  { selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/]', message: wait },
  { selector: 'ImportDeclaration[source.value=/^(node:)?timers/]', message: wait },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: measure },
  { selector: "MemberExpression[object.name='process'][property.name='hrtime']", message: measure },
  {
    selector:
      'CallExpression[callee.property.name=/^toBe(Less|Greater)Than/] > Identifier.arguments[name=/Ms$/]',
    message: measure,
  },
  { selector: 'CallExpression[callee.property.name=/^(firstWindow|waitForEvent)$/]', message: find },
  { selector: `MemberExpression[computed=true][object.callee.property.name=${lists}]`, message: find },
  {
    selector: `VariableDeclarator[id.type='ArrayPattern'][init.callee.property.name=${lists}]`,
    message: find,
  },
  {
    selector: `CallExpression[callee.property.name='at'][callee.object.callee.property.name=${lists}]`,
    message: find,
  },
  { selector: "Property[key.name='retry'][value.raw=/^[0-9]/]", message: again },
]

/** The same where a test looks at a living page. (The gallery's pages stand still: what is first there always is.) */
export const unsteadyOnScreens = [
  ...unsteadySyntax,
  { selector: 'CallExpression[callee.property.name=/^(first|last|nth)$/]', message: name },
]

/** For `no-restricted-imports`: the driver’s own doors, which ask again, and find what is meant. */
export const unsteadyImports = {
  paths: [
    {
      name: 'playwright-core',
      importNames: ['_electron', 'chromium', 'ElectronApplication', 'BrowserContext', 'errors'],
      message: 'Start and ask Electron with test/support/driver/: an answer of its inspector may be lost.',
    },
  ],
}
