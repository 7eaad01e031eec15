// A person at the keyboard of the X display. The keys go in where those of a real keyboard do (XTEST), so that the
// server's grabs and focus decide who gets them; Playwright's go straight to one page.
import { promisify } from 'node:util'
import x11, { type Answer, type XClient, type XDisplay, type XTest } from 'x11'

export interface XKeyboard {
  /** Presses a combination as Electron writes it, Control+Shift+Space, and lets it go. */
  readonly press: (combination: string) => Promise<void>
  /** Types small letters, digits and spaces. */
  readonly type: (text: string) => Promise<void>
  /** Nobody gets the keys any more, or a window of another program does. */
  readonly giveTo: (whom: 'nobody' | 'another program') => Promise<void>
  readonly disconnect: () => void
}

/** Keys whose names differ in X. Letters, digits and the space are the keysyms of their characters. */
const xNames: Readonly<Record<string, string>> = {
  CommandOrControl: 'Control_L',
  Control: 'Control_L',
  Alt: 'Alt_L',
  Shift: 'Shift_L',
  Super: 'Super_L',
  Enter: 'Return',
  Space: 'space',
}

const answerTo = <T>(ask: (answer: Answer<T>) => void): Promise<T> => promisify(ask)()

function keysymOf(key: string): number {
  if (key.length === 1) return key.toLowerCase().charCodeAt(0)
  const keysym = x11.keySyms[`XK_${xNames[key] ?? key}`]
  if (keysym === undefined) throw new Error(`X knows no key "${key}"`)
  return keysym.code
}

/** Which key of the keyboard at hand gives what, without Shift. */
async function readKeycodes({ client, min_keycode: first, max_keycode: last }: XDisplay) {
  const count = last - first + 1
  const rows = await answerTo<readonly (readonly number[])[]>((answer) =>
    client.GetKeyboardMapping(first, count, answer),
  )
  const keycodes = new Map(rows.map(([keysym], place) => [keysym, first + place]))
  return (key: string): number => {
    const keycode = keycodes.get(keysymOf(key))
    if (keycode === undefined) throw new Error(`This keyboard has no key "${key}"`)
    return keycode
  }
}

async function connect(): Promise<XDisplay> {
  // Without shared memory, for which it reaches into Node.
  const display = await answerTo<XDisplay>((answer) => x11.createClient({ shm: false }, answer))
  display.client.on('error', (error) => {
    throw error
  })
  return display
}

/** In a corner, with nothing in it. */
async function openWindow(client: XClient, root: number): Promise<number> {
  const id = client.AllocID()
  client.CreateWindow(id, root, 0, 0, 10, 10)
  client.MapWindow(id)
  await client.sync()
  return id
}

/** As on an empty desktop: the window below the pointer has the keys. With no focus at all X lets nobody grab them. */
const pointerRoot = 1

export async function connectKeyboard(): Promise<XKeyboard> {
  const display = await connect()
  const { client, screen } = display
  const keycodeOf = await readKeycodes(display)
  const xtest = await answerTo<XTest>((answer) => client.require('xtest', answer))
  const ofAnotherProgram = await openWindow(client, screen[0].root)

  async function press(keys: readonly string[]): Promise<void> {
    const keycodes = keys.map(keycodeOf)
    for (const keycode of keycodes) xtest.FakeInput(xtest.KeyPress, keycode, 0, 0, 0, 0)
    for (const keycode of keycodes.toReversed()) xtest.FakeInput(xtest.KeyRelease, keycode, 0, 0, 0, 0)
    await client.sync()
  }

  return {
    press: (combination) => press(combination.split('+')),
    type: async (text) => {
      for (const character of text) await press([character])
    },
    giveTo: async (whom) => {
      client.SetInputFocus(whom === 'nobody' ? pointerRoot : ofAnotherProgram, pointerRoot)
      await client.sync()
    },
    disconnect: () => client.terminate(),
  }
}
