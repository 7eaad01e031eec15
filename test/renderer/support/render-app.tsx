// Mounts the real app on a fake API in happy-dom, and finds things in it as a person would: by role and name.
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { createApi } from '../../../src/renderer/base/api'
import { App } from '../../../src/renderer/app/App'
import { followWindow } from '../../../src/renderer/app/follow-window'
import { systemClock, type Clock } from '../../../src/renderer/base/clock'
import { createCodesStore } from '../../../src/renderer/live-codes/codes-store'
import { createUnfinishedStore } from '../../../src/renderer/accounts/unfinished-store'
import { createSettingsStore } from '../../../src/renderer/base/settings-store'
import { createAnnouncer } from '../../../src/renderer/ui/feedback/LiveRegion'
import { createToasts } from '../../../src/renderer/base/toasts'
import { createFakeApi, type FakeApi, type FakeOptions } from './fake-api'
import { idlePage, nextFrame, nextTask } from './turns'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true

/** happy-dom lays nothing out: here the window is tall, and each row as high as in a comfortable list. */
const rowHeight = 81
const windowHeight = 1620
Object.defineProperty(HTMLElement.prototype, 'clientHeight', {
  get(this: HTMLElement) {
    return this.tagName === 'MAIN' ? windowHeight : 0
  },
})
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
  get(this: HTMLElement) {
    return this.tagName === 'LI' ? rowHeight : 0
  },
})
Object.assign(window, idlePage)

const implicitRoles: Readonly<Record<string, string>> = {
  button: 'button:not([role]), [role=button]',
  heading: 'h1, h2, h3',
  listitem: 'li',
  textbox: 'input:not([type=search]), textarea',
  searchbox: 'input[type=search]',
  combobox: 'select',
}

/** The text of an element without what is hidden from screen readers. */
function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
  return copy.textContent
}

function textOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby')
  if (labelledBy !== null) {
    return labelledBy
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
  }
  const own = element.getAttribute('aria-label')
  if (own !== null) return own
  const id = element.getAttribute('id')
  const label = id === null ? null : document.querySelector(`label[for="${id}"]`)
  return spoken(label ?? element)
}

const isHidden = (element: Element): boolean =>
  element.closest('[hidden], [aria-hidden=true], [inert]') !== null

const matches = (name: string | RegExp, text: string): boolean =>
  typeof name === 'string' ? text.trim() === name : name.test(text.trim())

export const all = (role: string, name?: string | RegExp): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(implicitRoles[role] ?? `[role=${role}]`)].filter(
    (element) => !isHidden(element) && (name === undefined || matches(name, textOf(element))),
  )

export function get(role: string, name?: string | RegExp): HTMLElement {
  const [found] = all(role, name).reverse()
  if (found === undefined) {
    throw new Error(`No ${role} called ${String(name)} in:\n${document.body.textContent}`)
  }
  return found
}

export const text = (): string => document.body.textContent

/** 45 seconds, on a machine that may be busy with something else. */
const maxTurns = 4500

/** Waits until `check` holds, and lets React do what it has to meanwhile. */
export async function until(check: () => boolean, what: string): Promise<void> {
  for (let turns = 0; turns < maxTurns; turns += 1) {
    if (check()) return
    await act(nextFrame)
  }
  throw new Error(`Waited in vain for ${what}. On screen: ${text()}`)
}

export const seen = (sentence: string): Promise<void> => until(() => text().includes(sentence), sentence)

export const click = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.click()
    await nextTask()
  })

export const focus = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.focus()
    await nextTask()
  })

export const press = (key: string, init: KeyboardEventInit = {}): Promise<void> =>
  act(async () => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
    await nextTask()
  })

/** Types as React sees it: through the native setter, or React would not notice the change. */
export const fill = (field: HTMLElement, value: string): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await nextTask()
  })

export interface Mounted {
  readonly fake: FakeApi
  readonly unmount: () => Promise<void>
}

export async function renderApp(options: FakeOptions = {}, clock: Clock = systemClock): Promise<Mounted> {
  const fake = createFakeApi({ now: clock.now, ...options })
  const api = createApi(fake.api)
  const codes = createCodesStore({ api, clock, firstScreenful: 24 })
  const announcer = createAnnouncer()
  const settings = createSettingsStore(api)
  const services = { api, clock, settings, toasts: createToasts(clock), announce: announcer.announce }
  const unfinished = createUnfinishedStore(api)
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  await act(async () => {
    root.render(<App services={services} announcer={announcer} codes={codes} unfinished={unfinished} />)
    await settings.load()
    await codes.reload()
  })
  followWindow({ api, codes, unfinished })
  return {
    fake,
    unmount: () =>
      act(async () => {
        codes.pause()
        root.unmount()
        await Promise.resolve()
        document.body.replaceChildren()
      }),
  }
}
