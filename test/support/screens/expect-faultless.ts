// One test for each shot of a list: its pictures go to out/screens/, and nothing is wrong with them. Every fourth is taken
// in dark too; all of them are by `npm run screens`, which takes more time than the tests have.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { repository } from '../../../scripts/lib/paths.mjs'
import type { Shot } from './shot'
import { openStudio, type Studio, type Themes } from './studio'

export function expectFaultless(shots: readonly Shot[]): void {
  let studio: Studio
  beforeAll(async () => {
    studio = await openStudio({ pictures: join(repository, 'out/screens') })
  })
  afterAll(() => studio.close())

  const planned = shots.map((shot, place): [string, Shot, Themes] => [
    shot.name,
    shot,
    place % 4 === 0 ? 'both' : 'light',
  ])
  it.each(planned)('%s has no faults', async (_name, shot, themes) => {
    expect(await studio.take(shot, themes)).toEqual([])
  })
}
