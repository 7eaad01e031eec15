// All that Keyturn says, as one type: what English has, every language has, or it does not compile.
import type { en } from './en'
import type { Formats } from './formats'

export type Messages = ReturnType<typeof en>
/** A language: its messages, made with its ways to write numbers, dates and plurals. */
export type Catalogue = (formats: Formats) => Messages
