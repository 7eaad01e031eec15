// One test for each shot of a list: its pictures go to out/screens/, and nothing is wrong with them. All are
// looked over in dark too, and every fourth is photographed; `npm run screens` photographs all of them.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { repository } from '../../../scripts/lib/paths.mjs'
import type { Shot } from './shot'
import { openStudio, type Studio, type Pictures } from './studio'

export function expectFaultless(shots: readonly Shot[]): void {
  let studio: Studio
  beforeAll(async () => {
    studio = await openStudio({ pictures: join(repository, 'out/screens') })
  })
  afterAll(() => studio.close())

  const planned = shots.map((shot, place): [string, Shot, Pictures] => [
    shot.name,
    shot,
    place % 4 === 0 ? 'both' : 'light',
  ])
  it.each(planned)('%s has no faults', async (_name, shot, wanted) => {
    expect(await studio.take(shot, wanted)).toEqual([])
  })
}
