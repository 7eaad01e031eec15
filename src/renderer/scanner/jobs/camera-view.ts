// What is on screen while the camera looks: its picture, a sentence, and which camera it is.
import { scannerWords } from '../../words'

const words = scannerWords.camera

/** The cameras to choose from, once there are several. */
async function offerCameras(select: HTMLSelectElement, current: string | undefined): Promise<void> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  const cameras = devices.filter(({ kind }) => kind === 'videoinput')
  select.replaceChildren(
    ...cameras.map(({ deviceId, label }, index) => {
      const name = label === '' ? words.nameless(index + 1) : label
      return new Option(name, deviceId, deviceId === current, deviceId === current)
    }),
  )
  select.hidden = cameras.length < 2
}

export function createCameraView(root: HTMLElement) {
  document.body.className = 'camera'
  document.title = words.title
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.setAttribute('aria-label', words.label)
  const frame = document.createElement('div')
  frame.className = 'frame'
  frame.append(video)
  const sentence = document.createElement('p')
  sentence.setAttribute('role', 'status')
  sentence.textContent = words.how
  const select = document.createElement('select')
  select.setAttribute('aria-label', words.choose)
  select.hidden = true
  const cancel = document.createElement('button')
  cancel.type = 'button'
  cancel.textContent = words.cancel
  const bar = document.createElement('div')
  bar.className = 'bar'
  bar.append(select, cancel)
  root.append(frame, sentence, bar)
  return {
    video,
    say: (text: string) => {
      sentence.textContent = text
    },
    offerCameras: (current: string | undefined) => offerCameras(select, current),
    onChoose: (choose: (deviceId: string) => void) => {
      select.addEventListener('change', () => choose(select.value))
    },
    /** The button, or Escape. */
    onCancel: (act: () => void) => {
      cancel.addEventListener('click', act)
      window.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') act()
      })
    },
  }
}
