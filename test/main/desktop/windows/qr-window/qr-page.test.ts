import { describe, expect, it } from 'vitest'
import {
  answerOf,
  createQrPage,
  qrPageHeaders,
} from '../../../../../src/main/desktop/windows/qr-window/qr-page'
import type { Language } from '../../../../../src/words/languages'
import { loadWords } from '../../../../../src/words/load'

const png = new Uint8Array([1, 2, 3])
const pageFor = async (name = 'GitHub', language: Language = 'en') =>
  createQrPage({ name, words: await loadWords(language), png, side: 300.5 })
const htmlFor = async (name?: string, language?: Language) =>
  String(answerOf(await pageFor(name, language), 'app://qr-code/')?.body)

describe('the page', () => {
  it('says whose code it is, and what it can do', async () => {
    const { desktop } = await loadWords('en')
    const html = await htmlFor()
    expect(html).toContain(`<h1>${desktop.qrWindow.title('GitHub')}</h1>`)
    expect(html).toContain(desktop.qrWindow.hint)
  })

  it('shows a name as text, whatever is in it', async () => {
    const html = await htmlFor(`<img src=x onerror="alert('1')">&`)
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;')
    expect(html).not.toContain('<img src=x')
  })

  it('has no script', async () => {
    expect(await htmlFor()).not.toContain('<script')
  })

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('is read in the direction of its language: %s', async (language, direction) => {
    expect(await htmlFor('GitHub', language)).toContain(`<html lang="${language}" dir="${direction}">`)
  })

  it('has the picture, as it is', async () => {
    const answer = answerOf(await pageFor(), 'app://qr-code/code.png')
    expect(answer).toEqual({ body: png, contentType: 'image/png' })
  })

  it('shows the picture at its own size', async () => {
    const answer = answerOf(await pageFor(), 'app://qr-code/style.css')
    expect(String(answer?.body)).toContain('inline-size: 300.5px')
  })

  it.each([
    'app://qr-code/index.html',
    'app://qr-code/close',
    'app://keyturn/code.png',
    'app://qr-code.evil/code.png',
    'https://qr-code/code.png',
    'file:///code.png',
    'nonsense',
  ])('is nothing but itself: %s is not of it', async (address) => {
    expect(answerOf(await pageFor(), address)).toBeUndefined()
  })
})

it('nothing but pictures and styles of its own may be loaded by the page', () => {
  const policy = qrPageHeaders['Content-Security-Policy']
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "img-src 'self'",
    "style-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ])
})
