// What Chromium's fake camera sees, as a video (YUV4MPEG2, 4:2:0) of one picture that it plays over and over. A test can
// change the picture while the camera looks, so that nothing it waits for passes by.
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { QrImage } from '../../src/renderer/scanner/decoder/image'

const framesPerSecond = 10

function yuvFrame({ data, width, height }: QrImage): Buffer {
  const luma = Buffer.alloc(width * height)
  for (let pixel = 0; pixel < luma.length; pixel += 1) luma[pixel] = data[pixel * 4] ?? 0
  const chroma = Buffer.alloc(2 * (width / 2) * (height / 2), 128)
  return Buffer.concat([Buffer.from('FRAME\n'), luma, chroma])
}

/** @param picture of the size of the one before, with even sides */
export async function showToCamera(file: string, picture: QrImage): Promise<void> {
  const { width, height } = picture
  const header = Buffer.from(
    `YUV4MPEG2 W${String(width)} H${String(height)} F${String(framesPerSecond)}:1 Ip A1:1 C420jpeg\n`,
  )
  const frames = Array.from({ length: framesPerSecond }, () => yuvFrame(picture))
  // Written over in place and never cut short: the camera may be reading it.
  const video = await open(file, constants.O_WRONLY | constants.O_CREAT)
  try {
    await video.writeFile(Buffer.concat([header, ...frames]))
  } finally {
    await video.close()
  }
}
