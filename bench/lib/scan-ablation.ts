// What each rung of the decoder's ladder earns, and each of its parts as a whole (neighbours stand in for each other): how
// many pictures are read only because of it. The clock stands still, so that every rung has its turn however slow the
// machine is.
import { createQrDecoder, type QrDecoder } from '../../src/renderer/scanner/decoder/qr-decoder'
import type { QrImage } from '../../src/renderer/scanner/decoder/image'

export interface NamedPicture {
  readonly name: string
  readonly image: QrImage
  readonly texts: readonly string[]
}

export interface RungEarnings {
  readonly rung: string
  /** Pictures in which its turn came. */
  readonly tried: number
  /** Pictures of which something was read, and nothing was tried after it. */
  readonly last: number
  /** Pictures of which less is read when it is left out. */
  readonly only: number
}

export interface Ablation {
  readonly pictures: number
  readonly read: number
  /** In the order in which their turns first came; a part of the ladder stands before its first rung. */
  readonly rungs: readonly RungEarnings[]
}

interface Ladder {
  readonly decode: QrDecoder
  /** The rungs, or parts of the ladder, that are left out from now on. */
  readonly leftOut: Set<string>
  /** The rungs whose turn has come since this was emptied. */
  readonly turns: string[]
}

/** Rungs are called "part: rung". */
const partOf = (rung: string): string => rung.split(':', 1).join()

async function createLadder(zxingWasm: Uint8Array): Promise<Ladder> {
  const leftOut = new Set<string>()
  const turns: string[] = []
  const isLeftOut = (name: string): boolean => {
    turns.push(name)
    return leftOut.has(name) || leftOut.has(partOf(name))
  }
  return { decode: await createQrDecoder({ zxingWasm, now: () => 0, isLeftOut }), leftOut, turns }
}

async function countRead({ decode }: Ladder, { image, texts, name }: NamedPicture): Promise<number> {
  const found = new Set(await decode(image))
  const read = texts.filter((text) => found.delete(text)).length
  if (found.size > 0) throw new Error(`What is not there was read in ${name}.`)
  return read
}

async function isLessWithout(name: string, read: number, ladder: Ladder, picture: NamedPicture) {
  ladder.leftOut.add(name)
  const without = await countRead(ladder, picture)
  ladder.leftOut.clear()
  return without < read
}

const isOf = (turn: string, name: string): boolean => turn === name || partOf(turn) === name
const unearned = { tried: 0, last: 0, only: 0 }

export async function ablate(
  zxingWasm: Uint8Array,
  pictures: AsyncIterable<NamedPicture>,
): Promise<Ablation> {
  const ladder = await createLadder(zxingWasm)
  const earnings = new Map<string, RungEarnings>()
  let [seen, readAtAll] = [0, 0]
  for await (const picture of pictures) {
    ladder.turns.length = 0
    const read = await countRead(ladder, picture)
    const turns = [...ladder.turns]
    seen += 1
    readAtAll += Number(read > 0)
    for (const rung of new Set(turns.flatMap((turn) => [partOf(turn), turn]))) {
      const before = earnings.get(rung) ?? { rung, ...unearned }
      // Where nothing is read, nothing can be lost.
      const isEarned = read > 0 && (await isLessWithout(rung, read, ladder, picture))
      earnings.set(rung, {
        rung,
        tried: before.tried + 1,
        last: before.last + Number(read > 0 && isOf(turns.at(-1) ?? '', rung)),
        only: before.only + Number(isEarned),
      })
    }
  }
  return { pictures: seen, read: readAtAll, rungs: [...earnings.values()] }
}
