// Pictures of a display. Which one, the main process decides: each request gets the next.

export interface ScreenFrames {
  /** The next picture, or null when nothing has changed for `patienceMs`. */
  readonly next: (patienceMs: number) => Promise<ImageBitmap | null>
  readonly stop: () => void
}

const later = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms))

/** The largest that any display has: without a number, a browser captures in a smaller size. */
const anySize = { max: 16_384 }
/** `cursor` is of https://www.w3.org/TR/screen-capture/, which TypeScript's library does not have whole. */
const video: MediaTrackConstraints & { readonly cursor: 'never' } = {
  width: anySize,
  height: anySize,
  frameRate: 30,
  cursor: 'never',
}

/** @returns null where the system or the person does not allow it */
export async function openScreen(): Promise<ScreenFrames | null> {
  let stream: MediaStream
  try {
    stream = await navigator.mediaDevices.getDisplayMedia({ video })
  } catch {
    return null
  }
  const [track] = stream.getVideoTracks()
  if (track === undefined) return null
  const reader = new MediaStreamTrackProcessor({ track }).readable.getReader()
  // A read that was not waited for until its end is the next one.
  let pending: Promise<ReadableStreamReadResult<VideoFrame>> | null = null

  return {
    next: async (patienceMs) => {
      pending ??= reader.read()
      const read = await Promise.race([pending, later(patienceMs)])
      if (read === null) return null
      pending = null
      if (read.value === undefined) return null
      const picture = await createImageBitmap(read.value)
      read.value.close()
      return picture
    },
    stop: () => track.stop(),
  }
}
