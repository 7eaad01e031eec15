// Every message of every language, and what each may come to: for tests that look at all that is said.
import { ar } from '../../src/words/ar'
import { de } from '../../src/words/de'
import { en } from '../../src/words/en'
import { es } from '../../src/words/es'
import { fr } from '../../src/words/fr'
import { ja } from '../../src/words/ja'
import type { languages } from '../../src/words/languages'
import { ptBR } from '../../src/words/pt-BR'
import type { Catalogue } from '../../src/words/words'
import { zhCN } from '../../src/words/zh-CN'

export const catalogues: Readonly<Record<(typeof languages)[number], Catalogue>> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ja,
  'zh-CN': zhCN,
  ar,
}
type Say = (...samples: readonly unknown[]) => unknown
/** null: it is said nowhere. */
export type Message = string | Say | null

/** Every message, by its path. */
export function messagesIn(node: unknown, path = ''): readonly (readonly [string, Message])[] {
  if (typeof node === 'string' || node === null) return [[path, node]]
  if (typeof node === 'function') return [[path, node as Say]]
  return Object.entries(node as Record<string, unknown>).flatMap(([key, child]) =>
    messagesIn(child, path === '' ? key : `${path}.${key}`),
  )
}

/** What errors know about themselves; whatever asks for it takes it out of one object. */
const details = {
  code: 'internal',
  retryable: true,
  position: 47,
  serviceName: 'Qxservice',
  referenceId: 'Qxid',
  hosts: ['qxhost.example', 'qxother.example'],
  proxy: 'qxproxy.example:3128',
  issuerName: 'Qxissuer',
  networkCode: 'QX_CODE',
  validFrom: Date.UTC(2021, 3, 5),
  validUntil: Date.UTC(2022, 3, 5),
  clockSays: Date.UTC(2023, 3, 5),
}
const behind = { ...details, clockOffsetSeconds: 83 }
const ahead = { ...details, clockOffsetSeconds: -83 }

/** Words and numbers for the gaps; a number in every gap too, because a word has no plural and no length. */
export const samplesFor = (count: number): readonly (readonly unknown[])[] => [
  Array.from({ length: count }, (_, index) => `Qx${index}`),
  Array.from({ length: count }, (_, index) => 42 + index),
  Array.from({ length: count }, () => behind),
  Array.from({ length: count }, () => ahead),
]

/** Everything that a message may come to; null where the samples are not for it. */
export function sentencesOf(
  message: Message,
  samples: (count: number) => readonly (readonly unknown[])[] = samplesFor,
): readonly (string | null)[] {
  if (message === null || typeof message === 'string') return [message]
  return samples(message.length).map((given) => {
    try {
      const sentence = message(...given)
      return typeof sentence === 'string' && !/undefined|NaN|\[object/.test(sentence) ? sentence : null
    } catch (error) {
      // Of Intl, or of a table of words that lacks the sample.
      if (error instanceof RangeError || error instanceof TypeError) return null
      throw error
    }
  })
}
