// How a window reaches main: what it may ask, and what the preload exposes for that.
import type { ChannelName, EventName } from '../channel-names'
import type { PictureId } from '../models'
import type { EventPayload } from './events'
import type { Input, Output } from './index'

/** What a window can ask of main. */
export interface KeyturnApi {
  /**
   * Hands a file's bytes (PNG, JPEG, WebP or GIF) to the scanner, past main: they may be many megabytes. The call that
   * is about them names the id.
   */
  readonly handOver: (picture: Uint8Array) => PictureId
  readonly invoke: <K extends ChannelName>(name: K, input: Input<K>) => Promise<Output<K>>
  /** Returns a function that stops listening. */
  readonly on: <K extends EventName>(name: K, listener: (payload: EventPayload<K>) => void) => () => void
}

/**
 * What the preload exposes as `window.keyturn`. Answers are JSON here: the bridge copies an object property by
 * property, which takes a list of a thousand accounts longer than all the rest of its way.
 */
export interface KeyturnBridge extends Omit<KeyturnApi, 'invoke'> {
  readonly invoke: <K extends ChannelName>(name: K, input: Input<K>) => Promise<string>
}
