// The studio finds what is wrong with a picture: that it shows nothing, or not what it has to.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { go } from '../../support/screens/acts'
import { button, heading, part } from '../../support/screens/sights'
import { openStudio, type Studio } from '../../support/screens/studio'
import type { Act, Shot } from '../../support/screens/shot'
import { evaluate } from '../../support/observe-window'

let pictures: string
let studio: Studio

beforeAll(async () => {
  pictures = await mkdtemp(join(tmpdir(), 'keyturn-pictures-'))
  studio = await openStudio({ pictures, patienceMs: 2_000 })
})
afterAll(async () => {
  await studio.close()
  await rm(pictures, { recursive: true, force: true })
})

const run =
  (script: string): Act =>
  (page) =>
    evaluate(page, script)

const shotOf = (more: Pick<Shot, 'shows'> & Partial<Shot>): Shot => ({
  name: 'some',
  scenario: 'everyday',
  ...more,
})

it('a shot that shows what it has to has no faults', async () => {
  expect(await studio.take(shotOf({ acts: [go('Add')], shows: heading('Add an account') }))).toEqual([])
})

it('an empty page is reported', async () => {
  const empty = shotOf({
    acts: [run(`document.body.replaceChildren(), document.body.id = 'empty'`)],
    shows: part('#empty'),
  })
  expect(await studio.take(empty)).toEqual(['the picture is empty (light)'])
})

it('a page of which only the navigation is drawn is reported', async () => {
  const bare = shotOf({
    acts: [
      go('Add'),
      // It is loaded when it is asked for: once it is there, nothing comes after it.
      (page) => heading('Add an account')(page).waitFor(),
      run(`document.querySelector('main').replaceChildren(), document.body.id = 'bare'`),
    ],
    shows: [part('#bare'), button('Organizations')],
  })
  expect(await studio.take(bare)).toEqual(['the picture is empty (light)'])
})

it('words that cannot be seen do not make a picture', async () => {
  const hidden = shotOf({
    acts: [run(`document.querySelector('main').style.opacity = 0, document.body.id = 'hidden'`)],
    shows: part('#hidden'),
  })
  expect(await studio.take(hidden)).toEqual(['the picture is empty (light)'])
})

it('a shot whose sight never comes is reported', async () => {
  const [fault] = await studio.take(shotOf({ shows: heading('Nothing like this') }))
  expect(fault).toMatch(/^never showed .*Nothing like this/)
})

it('a sight that is scrolled away is not seen', async () => {
  const [fault] = await studio.take(shotOf({ acts: [go('Settings')], shows: heading('About Keyturn') }))
  expect(fault).toMatch(/^never showed .*About Keyturn/)
})

it('a shot that shows only what was there before the last act is reported', async () => {
  const early = shotOf({ acts: [go('Add'), go('Codes')], shows: button('Organizations') })
  expect(await studio.take(early)).toEqual(['showed all that it has to before the last act'])
})

it('what the page complains about is reported', async () => {
  const loud = shotOf({
    acts: [run(`console.error('Oh no'), document.body.id = 'loud'`)],
    shows: part('#loud'),
  })
  expect(await studio.take(loud)).toEqual(['Oh no'])
})

it('a fault of accessibility is reported, and one of colors in the dark', async () => {
  const faint = shotOf({
    acts: [
      run(`(() => {
        const words = document.createElement('p')
        words.id = 'faint'
        words.textContent = 'Hardly to be read'
        words.style.color = 'light-dark(black, #333)'
        document.querySelector('main').prepend(words)
      })()`),
    ],
    shows: part('#faint'),
  })
  expect(await studio.take(faint)).toEqual([expect.stringMatching(/^dark: color-contrast: .*#faint/)])
})

it('a name that is cut at its beginning is reported, and one that is cut at its end is not', async () => {
  const name = 'A name that is much too long for the place where it stands'
  const style = 'display:block;inline-size:5rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap'
  const cut = shotOf({
    acts: [
      run(`for (const dir of ['ltr', 'rtl']) {
        const place = Object.assign(document.createElement('p'), { dir, id: dir })
        place.style = '${style}'
        place.textContent = dir + ': ${name}'
        document.querySelector('main').append(place)
      }`),
    ],
    shows: part('#rtl'),
  })
  expect(await studio.take(cut)).toEqual([`cut at its beginning: rtl: ${name}`])
})
