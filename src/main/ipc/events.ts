// What main tells a window without being asked, checked against the contract like every answer.
import type { WebContents } from 'electron'
import type { EventName } from '../../shared/channel-names'
import { events, type EventPayload } from '../../shared/contract'

export function sendEvent<K extends EventName>(target: WebContents, name: K, payload: EventPayload<K>): void {
  if (!target.isDestroyed()) target.send(name, events[name].parse(payload))
}
