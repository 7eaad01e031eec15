// All the worlds, in the order in which they are told.
import { answerWorlds } from './answers'
import { inspectionWorlds } from './inspection'
import { proxyScriptWorlds } from './proxy-script'
import { routeWorlds } from './routes'
import { squidWorlds } from './squid'
import type { World } from './world'

export const worlds: readonly World[] = [
  ...squidWorlds,
  ...proxyScriptWorlds,
  ...inspectionWorlds,
  ...routeWorlds,
  ...answerWorlds,
]
