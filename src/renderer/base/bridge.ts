// Main as it is behind the preload's bridge, where answers are JSON.
import type { ChannelName } from '../../shared/channel-names'
import type { Input, Output } from '../../shared/contract'
import type { KeyturnApi, KeyturnBridge } from '../../shared/contract/bridge'

export const createApiOverBridge = (bridge: KeyturnBridge): KeyturnApi => ({
  handOver: bridge.handOver,
  on: bridge.on,
  invoke: async <K extends ChannelName>(name: K, input: Input<K>) =>
    JSON.parse(await bridge.invoke(name, input)) as Output<K>,
})
