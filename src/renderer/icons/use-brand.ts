// The service behind an issuer, once the index of services is here. It is read when nothing else is going on, and
// never before something is painted: until then, and for all that is not in it, there is a monogram.
import { useEffect, useMemo } from 'react'
import { createStore, useStore } from '../base/store'
import { createBrandFinder, type Brand, type BrandFinder } from './find-brand'

/** A part of the program that comes late, like a lazy screen: so it is one for the whole page. */
const finder = createStore<BrandFinder | null>(null)
let asked = false

function loadWhenIdle() {
  if (asked) return
  asked = true
  requestIdleCallback(() => {
    void import('virtual:brand-icons').then(({ default: index }) => finder.set(createBrandFinder(index)))
  })
}

export function useBrand(issuer: string): Brand | null {
  const find = useStore(finder)
  useEffect(loadWhenIdle, [])
  return useMemo(() => find?.(issuer) ?? null, [find, issuer])
}
