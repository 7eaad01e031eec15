// How long the quick window takes from the key press until it can be used, by keys pressed on the display.
import { z } from 'zod'
import { defaultSettings } from '../../src/shared/default-settings'
import { connectKeyboard } from '../../test/support/x11-keys'
import { runObserved } from './electron-run'

const seen = z.object({ painted: z.array(z.number()).min(20) })

/** In milliseconds, of one opening after another. */
export async function measureQuickOpenings(app: string, profile: string): Promise<readonly number[]> {
  const keyboard = await connectKeyboard()
  const pressed: number[] = []
  const press = () => {
    pressed.push(performance.timeOrigin + performance.now())
    void keyboard.press(defaultSettings.quickShortcut ?? '')
  }
  try {
    const { painted } = await runObserved('quick-window', app, profile, seen, { press })
    return painted.map((at, opening) => at - (pressed[opening] ?? Number.NaN))
  } finally {
    keyboard.disconnect()
  }
}
