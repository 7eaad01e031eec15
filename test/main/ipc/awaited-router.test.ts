import { describe, expect, it } from 'vitest'
import { createAwaitedRouter } from '../../../src/main/ipc/awaited-router'
import type { Router } from '../../../src/main/ipc/router'

function createRig(router: Promise<Router>) {
  const noted: unknown[] = []
  const route = createAwaitedRouter({
    router,
    reportUnexpected: (channel, reason) => {
      noted.push([channel, reason])
      return 'a1b2c3d4'
    },
  })
  return { route, noted }
}

const internal = { ok: false, error: { code: 'internal', retryable: false, referenceId: 'a1b2c3d4' } }

describe('a question that comes before there is a router', () => {
  it('is answered by it, once it is there', async () => {
    const { route, noted } = createRig(
      Promise.resolve((channel, input) => Promise.resolve({ channel, input })),
    )
    expect(await route('app.status', {})).toEqual({ channel: 'app.status', input: {} })
    expect(noted).toEqual([])
  })

  it('is answered with a reference when there never is one', async () => {
    const reason = new Error('it did not start')
    const { route, noted } = createRig(Promise.reject(reason))
    expect(await route('app.status', {})).toEqual(internal)
    expect(noted).toEqual([['app.status', reason]])
  })

  it('is answered with a reference when the router itself throws', async () => {
    const reason = new Error('a bug')
    const { route } = createRig(Promise.resolve(() => Promise.reject(reason)))
    expect(await route('app.status', {})).toEqual(internal)
  })
})
