// One test for each shot of a list: its pictures go to out/screens/, and nothing is wrong with them.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { repository } from '../../../scripts/lib/paths.mjs'
import type { Shot } from './shot'
import { openStudio, type Studio } from './studio'

export function expectFaultless(shots: readonly Shot[]): void {
  let studio: Studio
  beforeAll(async () => {
    studio = await openStudio({ pictures: join(repository, 'out/screens') })
  })
  afterAll(() => studio.close())

  it.each(shots.map((shot) => [shot.name, shot] as const))('%s has no faults', async (_name, shot) => {
    expect(await studio.take(shot)).toEqual([])
  })
}
