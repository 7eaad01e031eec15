// The pseudo-language: English with accents and a third more letters, between brackets. What is cut off lacks a
// bracket, and what is said without a catalogue has no accents.
import type { Catalogue, Messages } from './compiled/messages'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = Array.from('áƀçðéƒǧĥíĵķļɱñóþɋřšŧúṽŵẋýžÁƁÇÐÉƑǦĤÍĴĶĻṀÑÓÞɊŘŠŦÚṼŴẊÝŽ')

function accent(text: string): string {
  const letters = Array.from(text, (letter) => accented[plain.indexOf(letter)] ?? letter)
  return `[${letters.join('')}${'~'.repeat(Math.ceil(text.length / 3))}]`
}

function accentAll(message: unknown): unknown {
  if (typeof message === 'string') return accent(message)
  if (typeof message === 'function') {
    const say = message as (...args: readonly unknown[]) => unknown
    return (...args: readonly unknown[]) => accentAll(say(...args))
  }
  if (typeof message !== 'object' || message === null) return message
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, accentAll(value)]))
}

export const pseudoOf =
  (catalogue: Catalogue): Catalogue =>
  (formats) =>
    accentAll(catalogue(formats)) as Messages
