// Every screen and state in both themes: photographed into out/screens/, without an accessibility fault, without an
// error in the console. A picture is of the real renderer on a fake main process, so that each state can be had.
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { shots } from '../renderer/support/gallery/shot-list.mjs'
import { openStudio } from '../renderer/support/gallery/studio.mjs'

/** The other sizes show the same states once more: `node test/renderer/support/gallery/shots.mjs` takes those too. */
const inUsualWindow = shots.filter(({ size = 'narrow' }) => size === 'narrow' || size === 'tall')
const pictures = join(resolve(import.meta.dirname, '../..'), 'out/screens')
let studio: Awaited<ReturnType<typeof openStudio>>

beforeAll(async () => {
  studio = await openStudio({ pictures })
})
afterAll(async () => {
  await studio.close()
})

it.each(inUsualWindow.map((shot) => [shot.name, shot] as const))('%s has no faults', async (_name, shot) => {
  expect(await studio.take(shot)).toEqual([])
})
