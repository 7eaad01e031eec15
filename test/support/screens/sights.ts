// What is to be seen in a picture, in few words.
import type { Locator, Page } from 'playwright-core'
import type { Sight } from './shot'
import { said, saidAmong, type Name } from './words'

const named =
  (role: Parameters<Page['getByRole']>[0]) =>
  (name: Name): Sight =>
  (page) =>
    page.getByRole(role, { name: said(page, name), exact: true })

export const heading = named('heading')
export const button = named('button')
export const field = named('textbox')
export const menuItem = named('menuitem')
export const toggle = named('switch')

/** The first place of words that can be read; of all the words, where they are no pattern. */
const wordsIn = (place: Page | Locator, words: Name): Locator =>
  place
    .getByText(words, { exact: true })
    .and(place.locator(':not(.visually-hidden)'))
    .filter({ visible: true })
    .first()

export const text =
  (words: Name): Sight =>
  (page) =>
    wordsIn(page, said(page, words))

/** An error or a warning that came up just now. */
export const alert =
  (words: Name): Sight =>
  (page) =>
    page
      .getByRole('alert')
      .filter({ hasText: saidAmong(page, words) })
      .first()

/** A dialog, by its title. */
export const dialog =
  (title: Name): Sight =>
  (page) =>
    page
      .locator('[role=alertdialog], [role=dialog]')
      .getByRole('heading', { name: said(page, title), exact: true })

/** The row of an account in the list, or the first one of that name. */
export const row =
  (name: Name): Sight =>
  (page) =>
    page
      .locator('[data-row]')
      .and(page.getByRole('button', { name, exact: true }))
      .first()

const itemOf = (page: Page, name: Name): Locator => row(name)(page).locator('..')

export const inRow =
  (name: Name, words: Name): Sight =>
  (page) =>
    wordsIn(itemOf(page, name), said(page, words))

/** The button of a row's menu. */
export const moreOf =
  (name: Name): Sight =>
  (page) =>
    itemOf(page, name).locator('[aria-haspopup=menu]')

/** What is marked in a row because it was looked for. */
export const foundIn =
  (name: Name, words: string): Sight =>
  (page) =>
    itemOf(page, name).locator('mark').filter({ hasText: words }).first()

/** The code of a row. */
export const codeOf =
  (name: Name): Sight =>
  (page) =>
    itemOf(page, name).getByTestId('code')

/** The code that is next in a row. */
export const nextCodeOf =
  (name: Name): Sight =>
  (page) =>
    itemOf(page, name).getByTestId('next-code')

/** The first that a selector finds, where something has neither a role nor a name. */
export const part =
  (selector: string): Sight =>
  (page) =>
    page.locator(selector).first()

/** The first of the codes. */
export const anyCode: Sight = (page) => page.getByTestId('code').first()
export const anyNextCode: Sight = (page) => page.getByTestId('next-code').first()

/** In the place of a code that is on its way. */
export const noCodeYetIn =
  (name: Name): Sight =>
  (page) =>
    itemOf(page, name).getByText('Checking…').locator('..')
