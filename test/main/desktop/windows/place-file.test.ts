import { expect, it } from 'vitest'
import { createPlaceFile } from '../../../../src/main/desktop/windows/place-file'
import type { WindowPlace } from '../../../../src/main/desktop/windows/window-place'
import { createMemoryFileSystem } from '../../../support/doubles/memory-file-system'
import { until } from '../../../support/waiting'

const place = (x: number): WindowPlace => ({ bounds: { x, y: 2, width: 400, height: 500 }, state: 'normal' })

it('the place that was saved last is read', async () => {
  const file = createPlaceFile(createMemoryFileSystem(), '/data')
  file.save(place(1))
  file.save(place(7))
  await until('the place on disk', async () => (await file.read())?.bounds.x === 7)
})

it('there is no place before one was saved', async () => {
  expect(await createPlaceFile(createMemoryFileSystem(), '/data').read()).toBeNull()
})

it('a file that cannot be read counts as none', async () => {
  const broken = { ...createMemoryFileSystem(), read: () => Promise.reject(new Error('EIO')) }
  expect(await createPlaceFile(broken, '/data').read()).toBeNull()
})

it('what only a newer version knows of the place stays', async () => {
  const fileSystem = createMemoryFileSystem()
  fileSystem.plant(
    '/data/window.json',
    JSON.stringify({ version: 2, x: 1, y: 2, width: 400, height: 500, zoom: 1.5 }),
  )
  const file = createPlaceFile(fileSystem, '/data')
  file.save(place(7))
  await until('the place on disk', async () => (await file.read())?.bounds.x === 7)
  expect(JSON.parse(fileSystem.files().get('/data/window.json') ?? '')).toMatchObject({
    version: 2,
    zoom: 1.5,
  })
})
