// Translators' files for tests of what is made of them.
import type { Bundle, Message } from '../../../scripts/lib/words/arb.mjs'

const plain: Omit<Message, 'text'> = { description: 'What it is for.', placeholders: {}, english: undefined }

const bundleOf = (locale: string, messages: readonly (readonly [string, Message])[]): Bundle => ({
  locale,
  context: '',
  messages: new Map(messages),
})

/** English messages by their keys: their texts, or more about them. */
export const english = (messages: Readonly<Record<string, string | Partial<Message>>>): Bundle =>
  bundleOf(
    'en',
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? { ...plain, text: message } : { ...plain, text: '', ...message },
    ]),
  )

/** Translations by their keys. */
export const translated = (
  locale: string,
  texts: Readonly<Record<string, string>>,
  from = 'English',
): Bundle =>
  bundleOf(
    locale,
    Object.entries(texts).map(([key, text]) => [
      key,
      { text, description: '', placeholders: {}, english: from },
    ]),
  )

export const count = { count: { type: 'int', example: '3' } } as const
export const name = { name: { type: 'String', example: 'GitHub' } } as const
