// A move from another phone comes in several pictures: which of them were seen. Pure.
import { permanent } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'

export interface TransferBatch {
  readonly batchId: number
  readonly of: number
  /** The indices of the parts that were seen, from 0. */
  readonly seen: ReadonlySet<number>
}

export interface TransferPartPlace {
  readonly batchId: number
  readonly index: number
  readonly size: number
}

export const isComplete = ({ seen, of }: TransferBatch): boolean => seen.size >= of

/**
 * The batch with one more part.
 *
 * @returns `transferPartSeen` for one that was there already, `transferOfOther` while another move is
 *   not complete: accounts of two phones must not be taken for one's
 */
export function withPart(
  batch: TransferBatch | null,
  { batchId, index, size }: TransferPartPlace,
): Result<TransferBatch> {
  if (batch === null || (batch.batchId !== batchId && isComplete(batch)))
    return ok({ batchId, of: size, seen: new Set([index]) })
  if (batch.batchId !== batchId || batch.of !== size) return fail(permanent('transferOfOther'))
  if (batch.seen.has(index)) return fail(permanent('transferPartSeen'))
  return ok({ ...batch, seen: new Set([...batch.seen, index]) })
}
