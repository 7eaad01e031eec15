// A video for Chromium's fake camera: YUV4MPEG2 (gray, 4:2:0), each picture shown for a while, over and over.
import { writeFile } from 'node:fs/promises'
import type { QrImage } from '../../src/renderer/scanner/qr-decoder'

const framesPerSecond = 10

function yuvFrame({ data, width, height }: QrImage): Buffer {
  const luma = Buffer.alloc(width * height)
  for (let pixel = 0; pixel < luma.length; pixel += 1) luma[pixel] = data[pixel * 4] ?? 0
  const chroma = Buffer.alloc(2 * (width / 2) * (height / 2), 128)
  return Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
}

/** @param pictures all of one size, with even sides */
export async function writeVideo(
  file: string,
  pictures: readonly QrImage[],
  secondsEach: number,
): Promise<void> {
  const [{ width, height } = { width: 2, height: 2 }] = pictures
  const header = Buffer.from(
    `YUV4MPEG2 W${String(width)} H${String(height)} F${String(framesPerSecond)}:1 Ip A1:1 C420jpeg\n`,
  )
  const frames = pictures.flatMap((picture) =>
    Array.from({ length: secondsEach * framesPerSecond }, () => yuvFrame(picture)),
  )
  await writeFile(file, Buffer.concat([header, ...frames]))
}
