// Which icon an issuer gets: forgiving about how the name is written, and about nothing else.
import index from 'virtual:brand-icons'
import { describe, expect, it } from 'vitest'
import { createBrandFinder } from '../../../src/renderer/icons/find-brand'

const find = createBrandFinder(index)

describe('the icon of an issuer', () => {
  it.each([
    ['GitHub', 'github'],
    ['github', 'github'],
    ['github.com', 'github'],
    ['https://github.com/login', 'github'],
    ['GitHub (work)', 'github'],
    ['GitHub: ada', 'github'],
    ['GitHub Inc.', 'github'],
    ['Google', 'google'],
    ['accounts.google.com', 'google'],
    ['Google Workspace', 'google'],
    ['gmail', 'gmail'],
    ['Apple ID', 'apple'],
    ['PayPal Ltd', 'paypal'],
    ['Deutsche Bahn', 'deutschebahn'],
    ['Docker Hub', null],
    ['Docker', 'docker'],
    ['Booking.com', 'bookingdotcom'],
    ['Twitter', 'x'],
  ])('%s → %s', (issuer, slug) => {
    expect(find(issuer)?.slug ?? null).toBe(slug)
  })

  it.each([
    '',
    ' ',
    'Northwind Trading',
    'Bank of Google Street',
    'Googles',
    'The Royal Society',
    'Łódź Bank',
  ])('is a monogram for “%s”', (issuer) => {
    expect(find(issuer)).toBeNull()
  })

  it('has the colour of the service', () => {
    expect(find('GitHub')?.hex).toMatch(/^[0-9A-F]{6}$/)
  })
})
