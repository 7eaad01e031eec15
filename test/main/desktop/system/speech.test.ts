import { expect, it } from 'vitest'
import { createSpeech } from '../../../../src/main/desktop/system/speech'
import { loadWords } from '../../../../src/words/load'
import { until } from '../../../support/waiting'

async function createRig(preferred: readonly string[] = ['en-GB']) {
  const spoken: string[] = []
  const speech = createSpeech({
    first: await loadWords('en'),
    system: { preferred, override: '' },
    onChange: ({ language }) => spoken.push(language),
  })
  return { speech, spoken }
}

it('what is said changes with the language that is set', async () => {
  const { speech, spoken } = await createRig()
  speech.follow('de')
  await until('the language that was set', () => spoken.length === 1)
  expect(speech.words().language).toBe('de')
})

it('nothing changes with a setting that makes no other language', async () => {
  const { speech, spoken } = await createRig(['en-US'])
  speech.follow('system')
  await loadWords('de')
  expect(spoken).toEqual([])
})

it('of two changes in a row only the last one counts', async () => {
  const { speech, spoken } = await createRig()
  speech.follow('de')
  speech.follow('fr')
  await until('the language that was set last', () => spoken.length > 0)
  expect(spoken).toEqual(['fr'])
})
