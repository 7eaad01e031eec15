// Where the person is, and every way to somewhere else.
import { useCallback, useEffect, useState } from 'react'
import type { EnrollmentSlot, EnrollmentStart } from '../enrollment/wizard/enrollment-slot'
import type { AccountId } from '../../shared/models'
import type { Api } from '../base/api'
import { arriveFrom, isSame, createScreen, findScreenOfPage, type Screen } from './screens'
import type { ScreenName } from '../base/screen-names'
import { useShortcuts } from './use-shortcuts'

/** A screen, and whether the person has gone there: the first one must not take the focus. */
interface Place {
  readonly screen: Screen
  readonly moved: boolean
  /** How often the search was asked for on this screen. */
  readonly searchWanted: number
}

export interface Places extends Place {
  readonly show: (next: Screen) => void
  readonly go: (name: ScreenName) => void
  /** Opens the wizard; afterwards it leads back to the details of `backTo`. */
  readonly enroll: (start: EnrollmentStart, backTo?: AccountId) => void
}

const firstPlace = (): Place => ({
  screen: findScreenOfPage(window.location.hash),
  moved: false,
  searchWanted: 0,
})

const moveTo =
  (next: Screen) =>
  (place: Place): Place =>
    isSame(place.screen, next)
      ? place
      : { screen: arriveFrom(place.screen, next), moved: true, searchWanted: 0 }

export function usePlaces(api: Api, slot: EnrollmentSlot): Places {
  const [place, setPlace] = useState(firstPlace)

  const show = useCallback((next: Screen) => setPlace(moveTo(next)), [])
  const go = useCallback(
    (name: ScreenName) => {
      if (name === 'enroll') slot.open({})
      else slot.leave()
      show(createScreen(name))
    },
    [slot, show],
  )
  const enroll = (start: EnrollmentStart, backTo?: AccountId) => {
    slot.open(start)
    show(backTo === undefined ? { kind: 'enroll' } : { kind: 'enroll', backTo })
  }

  const search = useCallback(() => {
    go('codes')
    setPlace((codes) => ({ ...codes, searchWanted: codes.searchWanted + 1 }))
  }, [go])

  useShortcuts(go, search)
  useEffect(
    () =>
      api.on('navigate', ({ to }) => {
        if (to === 'search') search()
        else go(to)
      }),
    [api, go, search],
  )

  return { ...place, show, go, enroll }
}
