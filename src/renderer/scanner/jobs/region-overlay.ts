// What is on screen while a rectangle is drawn: the still picture, the rectangle, and what to do.
import { scannerWords } from '../../words'
import type { Part } from './pixels'

const words = scannerWords.region

function entry(text: string): HTMLElement {
  const span = document.createElement('span')
  span.textContent = text
  return span
}

export function createOverlay(root: HTMLElement, picture: ImageBitmap) {
  document.body.className = 'region'
  document.title = words.label
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', words.label)
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  const rectangle = document.createElement('div')
  rectangle.className = 'rectangle'
  rectangle.hidden = true
  const sentence = document.createElement('p')
  sentence.setAttribute('role', 'status')
  const keys = document.createElement('p')
  keys.className = 'keys'
  keys.append(entry(words.wholeScreen), entry(words.cancel))
  const note = document.createElement('div')
  note.className = 'note'
  note.append(sentence, keys)
  root.append(canvas, rectangle, note)
  return {
    say: (text: string) => {
      sentence.textContent = text
    },
    outline: ({ x, y, width, height }: Part) => {
      rectangle.hidden = false
      rectangle.style.translate = `${String(x)}px ${String(y)}px`
      rectangle.style.width = `${String(width)}px`
      rectangle.style.height = `${String(height)}px`
    },
    clear: () => {
      rectangle.hidden = true
    },
  }
}
