// Builds and starts the program in a real Electron, and passes requests on to it.
import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { tmpdir } from 'node:os'
import type {
  KnownInspection,
  Network,
  NetworkAnswer,
  NetworkRequest,
  NetworkTrouble,
  SeenCertificate,
} from '../../../src/main/ports/network'
import type { ProxyQuestion } from '../../../src/shared/models'
import type { Result } from '../../../src/shared/result'
import { buildProgram } from '../driver/build-program'
import { startElectron } from '../driver/start-electron'
import { until } from '../waiting'
import type { DoorGlobals } from './globals'

export interface StartedDoor {
  /** As the port has it, but for what cannot cross between processes: signals. */
  readonly network: Pick<Network, 'send' | 'resolveHost' | 'findProxy'>
  readonly certificateOf: (host: string) => Promise<SeenCertificate | null>
  readonly allowInspection: (known: KnownInspection) => Promise<void>
  /** What the person answers to the next questions of a proxy; with nothing left, they cancel. */
  readonly willAnswer: (...passwords: readonly string[]) => Promise<void>
  readonly questions: () => Promise<readonly ProxyQuestion[]>
  readonly close: () => Promise<void>
}

/** @param args of Chromium: proxies, and where names lead */
export async function startDoor(args: readonly string[] = []): Promise<StartedDoor> {
  const folder = await mkdtemp(join(tmpdir(), 'keyturn-door-'))
  await buildProgram(resolve(import.meta.dirname, 'main.ts'), folder)
  const { main, close } = await startElectron({
    args: [`--user-data-dir=${join(folder, 'profile')}`, ...args, folder],
  })
  await until('the door', () => main.ask(() => (globalThis as DoorGlobals).keyturnDoor !== undefined))

  async function send(request: NetworkRequest): Promise<Result<NetworkAnswer, NetworkTrouble>> {
    const answer = await main.ask(async (_electron, asked: NetworkRequest) => {
      const sent = await (globalThis as DoorGlobals).keyturnDoor?.network.send(asked)
      if (sent === undefined) throw new Error('There is no door')
      // Bytes do not cross as they are.
      return sent.ok
        ? {
            ok: true as const,
            value: { ...sent.value, body: Buffer.from(sent.value.body).toString('base64') },
          }
        : sent
    }, request)
    return answer.ok
      ? { ok: true, value: { ...answer.value, body: Buffer.from(answer.value.body, 'base64') } }
      : answer
  }

  return {
    network: {
      send,
      findProxy: async (url) =>
        (await main.ask(
          (_electron, asked: string) => (globalThis as DoorGlobals).keyturnDoor?.network.findProxy(asked),
          url,
        )) ?? null,
      resolveHost: async (host) => {
        const found = await main.ask(
          (_electron, asked: string) => (globalThis as DoorGlobals).keyturnDoor?.network.resolveHost(asked),
          host,
        )
        if (found === undefined) throw new Error('There is no door')
        return found
      },
    },
    certificateOf: async (host) =>
      (await main.ask(
        (_electron, asked: string) => (globalThis as DoorGlobals).keyturnDoor?.network.certificateOf(asked),
        host,
      )) ?? null,
    allowInspection: (known) =>
      main.ask((_electron, asked: KnownInspection) => {
        ;(globalThis as DoorGlobals).keyturnDoor?.network.allowInspection(asked)
      }, known),
    willAnswer: (...passwords) =>
      main.ask((_electron, given: readonly string[]) => {
        ;(globalThis as DoorGlobals).keyturnDoor?.passwords.push(...given)
      }, passwords),
    questions: () => main.ask(() => (globalThis as DoorGlobals).keyturnDoor?.questions ?? []),
    close: async () => {
      await close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
