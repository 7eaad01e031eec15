// Waits for a state instead of for a time, and for an answer that gets lost.
import { setTimeout as delay } from 'node:timers/promises'

const mostQuestions = 5

/**
 * Asks Electron something that may be asked twice. Node's inspector, by which Playwright asks, loses an answer now and
 * then while the app is loading (the promise of it is collected before it is looked at).
 */
export async function steadily<T>(question: () => T | Promise<T>, attempt = 1): Promise<T> {
  try {
    return await question()
  } catch (reason) {
    const isLost = reason instanceof Error && reason.message.includes('promise was garbage collected')
    if (!isLost || attempt === mostQuestions) throw reason
    return steadily(question, attempt + 1)
  }
}

/** Returns as soon as something is so; throws when it is not in time. */
export async function poll(isSo: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const until = Date.now() + withinMs
  while (!(await steadily(isSo))) {
    if (Date.now() > until) throw new Error(`Not so within ${withinMs} ms: ${isSo.toString()}`)
    await delay(20)
  }
}
