// The main job from beginning to end on the real app: sign in, enroll, watch the code roll over,
// sign in again with the code as second factor. Each step is timed and photographed.
import { mkdirSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { launchWithPool } from '../support/launch-keyturn'
import { codesPage } from '../support/pages/codes-page'
import { enrollmentPage } from '../support/pages/enrollment-page'
import { digitsOf, onScreen } from '../support/pages/live-codes'
import { poolCodes } from '../support/pages/pool-codes'

const repository = resolve(import.meta.dirname, '../..')
const pictures = join(repository, 'out/tour')
const issuer = 'Acme Practice'
const user = { username: 'alex', password: 'Practice-makes-perfect-1' }

rmSync(pictures, { recursive: true, force: true })
mkdirSync(pictures, { recursive: true })
console.log('Keyturn, the tour: enroll with a practice user pool and sign in with the codes.\n')

const beginning = performance.now()
const { window, pool, close, complaints } = await launchWithPool()
const codes = codesPage(window)
const wizard = enrollmentPage(window)
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
let number = 0

async function photograph(name: string): Promise<void> {
  number += 1
  const path = join(pictures, `${String(number).padStart(2, '0')}-${name}.png`)
  await window.screenshot({ path, animations: 'disabled' })
}

/** One line a step: what it was and how long it took. */
async function step(title: string, picture: string, act: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  process.stdout.write(`  ${title} … `)
  await act()
  await photograph(picture)
  console.log(seconds(start))
}

/** The code that the pool expects now, which the screen must show. */
async function expectRightCode(): Promise<void> {
  await window
    .getByTestId('code')
    .filter({ hasText: poolCodes(pool, user.username) })
    .waitFor()
}

async function signIn(): Promise<void> {
  await codes.enroll()
  await wizard.signIn(user.username, user.password)
}

async function tour(): Promise<void> {
  await step('The window opens, with two ways to begin', 'first-run', () =>
    wizard.heading('Your codes will be here').waitFor(),
  )
  await step('The sign-in screen offers the practice connection and users', 'sign-in', async () => {
    await codes.enroll()
    await wizard.heading(`Sign in to ${issuer}`).waitFor()
    await wizard.choosePracticeUser(user.username)
  })
  await step('Signing in leads to enrollment, which this pool requires', 'ready-to-enroll', async () => {
    await wizard.submitSignIn()
    await wizard.heading('Ready to set up your codes').waitFor()
  })
  await step('Keyturn enrolls itself and shows the live code', 'enrolled', async () => {
    await wizard.start()
    await wizard.heading('Your codes are set up').waitFor()
    await expectRightCode()
  })
  await step('The list shows the code that the pool expects', 'codes', async () => {
    await wizard.finish()
    await codes.row(new RegExp(issuer)).waitFor()
    await expectRightCode()
  })
  await step('The code is copied by a click', 'copied', () => codes.copy(new RegExp(issuer)))
  await step('In its last seconds the next code stands beside it', 'next-code', () =>
    window.getByTestId('next-code').waitFor({ timeout: 35_000 }),
  )
  await step('The code rolls over to the next one', 'rolled-over', async () => {
    const before = onScreen(digitsOf(await window.getByTestId('code').textContent()))
    await window.getByTestId('code').filter({ hasNotText: before }).waitFor({ timeout: 35_000 })
    await expectRightCode()
  })
  await step('Signing in again is answered with the code, by itself', 'signed-in-again', async () => {
    await signIn()
    await wizard.heading('Your sign-in works').waitFor({ timeout: 45_000 })
  })
  await step('The same list in the dark theme', 'codes-dark', async () => {
    await wizard.finish()
    await window.emulateMedia({ colorScheme: 'dark' })
    await codes.row(new RegExp(issuer)).waitFor()
    await expectRightCode()
  })
  if (complaints.length > 0) throw new Error(`The window complained: ${complaints.join('; ')}`)
}

try {
  await tour()
  console.log(`\nDone in ${seconds(beginning)}. Pictures: ${relative(process.cwd(), pictures)}`)
  console.log(`Calls to the pool: ${pool.calls().join(', ')}`)
} catch (error) {
  console.log('failed')
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  await photograph('failed').catch(() => undefined)
  process.exitCode = 1
} finally {
  await close()
}
