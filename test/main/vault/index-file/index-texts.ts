// Index files as text, as a test wants them: any JSON, of any version, whole.
import { createHash } from 'node:crypto'

export type Json = Record<string, unknown>

/** @param form the version of the header, which is not that of the JSON */
export function indexText(json: Json, form = 1): string {
  const text = JSON.stringify(json)
  return `keyturn-index ${form} ${createHash('sha256').update(text).digest('hex')}\n${text}\n`
}

export const jsonOf = (text: string | undefined): Json =>
  JSON.parse((text ?? '').split('\n')[1] ?? '') as Json
