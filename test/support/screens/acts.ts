// What happens before a picture is taken, in few words. All of it waits for what it needs, and for no time.
import type { Locator, Page } from 'playwright-core'
import type { EventName } from '../../../src/shared/channel-names'
import { evaluate } from '../observe-window'
import { emit, letPass, takePointerAway } from './gallery-page'
import type { Act, Sight } from './shot'
import { said, type Name } from './words'

/** Where a person is: in a dialog, if there is one. */
const here = (page: Page) => page.locator('main, [role=alertdialog], [role=dialog]').last()

async function clickOn(place: Locator): Promise<void> {
  await place.click()
  await takePointerAway(place.page())
}

export const press =
  (name: Name): Act =>
  (page) =>
    clickOn(here(page).getByRole('button', { name: said(page, name), exact: true }))

/** To one of the places in the navigation. */
export const go =
  (place: string): Act =>
  (page) =>
    clickOn(page.getByRole('navigation').getByRole('button', { name: said(page, place), exact: true }))

/** A field, by its label. */
export const fill =
  (label: string, content: string): Act =>
  (page) =>
    here(page)
      .getByLabel(said(page, label), { exact: true })
      .and(page.locator('input, textarea'))
      .fill(content)

export const check =
  (label: string): Act =>
  (page) =>
    clickOn(here(page).getByLabel(said(page, label), { exact: true }))

export const click =
  (sight: Sight): Act =>
  (page) =>
    clickOn(sight(page))

export const focus =
  (sight: Sight): Act =>
  (page) =>
    sight(page).focus()

export const hover =
  (sight: Sight): Act =>
  (page) =>
    sight(page).hover()

/** Keys on what has the focus then, such as Control+i. */
export const keys =
  (sight: Sight, combination: string): Act =>
  (page) =>
    sight(page).press(combination)

/** Keeps a key down. */
export const hold =
  (key: string): Act =>
  (page) =>
    page.keyboard.down(key)

/** One of a few answers. */
export const choose =
  (answer: string): Act =>
  (page) =>
    clickOn(here(page).getByRole('radio', { name: said(page, answer), exact: true }))

export const scrollTo =
  (sight: Sight): Act =>
  (page) =>
    sight(page).scrollIntoViewIfNeeded()

/** To the end of the screen, once something that is in it is there. */
export const scrollToEnd =
  (once: Sight): Act =>
  async (page) => {
    await once(page).waitFor()
    await page.locator('main').evaluate((element) => {
      const main = element as unknown as { scrollHeight: number; scrollTop: number }
      main.scrollTop = main.scrollHeight
    })
  }

/** Lets time pass, once something is there. */
export const letTimePass =
  (ms: number, once: Sight): Act =>
  async (page) => {
    await once(page).waitFor()
    await letPass(page, ms)
  }

export const chooseFiles =
  (count: number): Act =>
  (page) =>
    page.locator('input[type=file]').setInputFiles(
      Array.from({ length: count }, (_, place) => ({
        name: `${place}.png`,
        mimeType: 'image/png',
        buffer: Buffer.from('x'),
      })),
    )

/** What main tells by itself, once something is there. */
export const told =
  (once: Sight, event: EventName, payload: unknown): Act =>
  async (page) => {
    await once(page).waitFor()
    await emit(page, event, payload)
  }

/** The service did not answer, and main asks it again. */
export const retry: Act = async (page) => {
  const now = (await evaluate(page, 'Date.now()')) as number
  await emit(page, 'service.retrying', { attempt: 2, of: 3, retryAt: now + 3_000 })
}
