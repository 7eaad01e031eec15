import { expect, it } from 'vitest'
import { isSignInPage } from '../../../../src/main/desktop/pages/sign-in-page'

it('a sign-in page over https may be opened', () => {
  expect(isSignInPage('https://acme.auth.eu-west-1.amazoncognito.com/oauth2/authorize?x=y', null)).toBe(true)
})

it('a sign-in page on loopback may be opened while practising', () => {
  expect(isSignInPage('http://127.0.0.1:9000/oauth2/authorize', 'http://127.0.0.1:9000/')).toBe(true)
})

it.each([
  'http://127.0.0.1:9000/oauth2/authorize',
  'http://acme.example/oauth2/authorize',
  'https://acme.example/',
  'https://user:pw@acme.example/oauth2/authorize',
  'file:///oauth2/authorize',
  'smb://host/oauth2/authorize',
  '\\\\host\\share\\oauth2\\authorize',
  'javascript:alert(1)',
  'app://keyturn/oauth2/authorize',
  '',
])('"%s" may not', (address) => {
  expect(isSignInPage(address, null)).toBe(false)
})
