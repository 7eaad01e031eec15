// The part of `x11` that we use: it comes without types. Requests go out in the order in which they are called.
declare module 'x11' {
  export type Answer<T> = (error: Error | null | undefined, value: T) => void

  export interface XTest {
    readonly KeyPress: number
    readonly KeyRelease: number
    /** A delay of 0: now. The rest is for the pointer. */
    FakeInput(type: number, keycode: number, delay: number, root: number, x: number, y: number): void
  }

  export interface XClient {
    AllocID(): number
    CreateWindow(id: number, parent: number, x: number, y: number, width: number, height: number): void
    MapWindow(id: number): void
    SetInputFocus(id: number, revertTo: number): void
    /** For each keycode the keysyms that it gives: alone, with Shift, and so on. */
    GetKeyboardMapping(first: number, count: number, answer: Answer<readonly (readonly number[])[]>): void
    require(extension: 'xtest', answer: Answer<XTest>): void
    /** Once the server has done all that it was asked for so far; fails where one of it was wrong. */
    sync(): Promise<void>
    on(event: 'error', listener: (error: Error) => void): void
    terminate(): void
  }

  export interface XDisplay {
    readonly client: XClient
    readonly min_keycode: number
    readonly max_keycode: number
    readonly screen: readonly [{ readonly root: number }]
  }

  const x11: {
    /** Connects to the display of the environment. */
    createClient(options: { readonly shm: false }, answer: Answer<XDisplay>): XClient
    readonly keySyms: Readonly<Record<string, { readonly code: number } | undefined>>
  }
  export default x11
}
