// What a start makes of the index that it finds: as it is, from before the last change, from what is left of it, or anew.
import { ok, type Result } from '../../../shared/result'
import type { Ids } from '../../ports/ids'
import { createEmptyIndex, type IndexData } from './index-data'
import type { IndexFile } from './index-file'
import type { ReadIndex } from './index-json'
import { withDoubtfulJournal } from './journal-transitions'

export async function openIndex(dependencies: {
  readonly file: IndexFile
  readonly ids: Pick<Ids, 'item'>
}): Promise<Result<ReadIndex>> {
  const { file, ids } = dependencies
  const ours = (index: IndexData): Result<ReadIndex> => ok({ index, writtenBy: 'thisVersion' })

  /** What cannot be read is kept, and the new one is on disk at once, or the next start would be taken for the first. */
  async function startAnew(index: IndexData): Promise<Result<ReadIndex>> {
    const aside = await file.setAside()
    if (!aside.ok) return aside
    const saved = await file.save(index)
    return saved.ok ? ours(index) : saved
  }

  const found = await file.load()
  if (!found.ok)
    return found.error.code === 'indexDamaged'
      ? startAnew({ ...createEmptyIndex(ids.item()), recovery: 'ofEverything' })
      : found
  if (found.value === null) return ours(createEmptyIndex(ids.item()))
  const { index, writtenBy, generation } = found.value
  if (writtenBy === 'newerVersion') return ok({ index, writtenBy })
  switch (generation) {
    case 'current':
      return ours(index)
    case 'previous':
      return ours({ ...withDoubtfulJournal(index), recovery: 'ofLastChange' })
    case 'guessed':
      // What the canary must say is decided anew: the one that is left of it may be damaged as well.
      return startAnew({
        ...withDoubtfulJournal(index),
        ...{ installId: ids.item(), canaryWritten: false, recovery: 'ofLastChange' },
      })
  }
}
