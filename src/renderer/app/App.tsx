// The shell: navigation, the screen that is open, and what is said over all of them.
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { AccountId } from '../../shared/models'
import { CodesScreen } from '../codes/CodesScreen'
import type { CodesStore } from '../codes/codes-store'
import type { UnfinishedStore } from '../codes/unfinished-store'
import { createEnrollmentSlot } from '../enrollment/enrollment-slot'
import { ServicesContext } from '../services'
import type { Services } from '../services'
import { useStore } from '../store'
import { LiveRegion } from '../ui/LiveRegion'
import type { Announcer } from '../ui/LiveRegion'
import { ToastRegion } from '../ui/ToastRegion'
import { ErrorBoundary } from './ErrorBoundary'
import { AddScreen, ConnectionsScreen, EnrollmentScreen } from './lazy-screens'
import { Navigation } from './Navigation'
import { screenNamed } from './screens'
import type { Screen, ScreenName } from './screens'
import { useShortcuts } from './use-shortcuts'
import css from './App.module.css'

export interface AppProps {
  readonly services: Services
  readonly announcer: Announcer
  readonly codes: CodesStore
  readonly unfinished: UnfinishedStore
}

/** A screen, and whether the person has gone there: the first one must not take the focus. */
interface Place {
  readonly screen: Screen
  readonly moved: boolean
}

const isSame = (a: Screen, b: Screen): boolean =>
  a.name === b.name && (b.name !== 'codes' || b.newAccount === null)

export const App = ({ services, announcer, codes, unfinished }: AppProps) => {
  const [{ screen, moved }, setPlace] = useState<Place>({ screen: screenNamed('codes'), moved: false })
  const [slot] = useState(() => createEnrollmentSlot())
  const enrollment = useStore(slot)
  const content = useRef<HTMLElement>(null)

  const show = useCallback((next: Screen) => {
    setPlace((place) => (isSame(place.screen, next) ? place : { screen: next, moved: true }))
  }, [])

  const go = useCallback(
    (name: ScreenName) => {
      if (name === 'enroll') slot.open({})
      else slot.leave()
      show(screenNamed(name))
    },
    [slot, show],
  )

  useShortcuts(go)
  useEffect(() => services.api.on('navigate', ({ to }) => go(to)), [services.api, go])
  useEffect(() => {
    content.current?.scrollTo(0, 0)
  }, [screen])

  const enroll = (start: Parameters<typeof slot.open>[0]) => {
    slot.open(start)
    show({ name: 'enroll' })
  }
  const home = useCallback(() => go('codes'), [go])
  const showNew = (newAccount: AccountId) => {
    show({ name: 'codes', newAccount })
    void codes.reload()
  }

  const current = () => {
    switch (screen.name) {
      case 'codes':
        return (
          <CodesScreen
            codes={codes}
            unfinished={unfinished}
            newAccount={screen.newAccount}
            takesFocus={moved}
            onEnroll={() => go('enroll')}
            onAdd={() => go('add')}
            onContinue={({ connectionId, username }) => enroll({ connectionId, username })}
          />
        )
      case 'enroll':
        return (
          enrollment !== null && (
            <EnrollmentScreen
              key={enrollment.id}
              session={enrollment}
              slot={slot}
              codes={codes}
              onLeave={home}
            />
          )
        )
      case 'add':
        return <AddScreen onAdded={showNew} onCancel={home} />
      case 'connections':
        return <ConnectionsScreen onEnroll={(connectionId) => enroll({ connectionId })} />
    }
  }

  return (
    <ServicesContext value={services}>
      <div className={css['app']}>
        <Navigation
          current={screen.name}
          enrollUnderWay={enrollment !== null && screen.name !== 'enroll'}
          onGo={go}
        />
        <main ref={content} className={css['content']}>
          <ErrorBoundary key={screen.name}>
            <Suspense fallback={null}>{current()}</Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <ToastRegion toasts={services.toasts} />
      <LiveRegion announcer={announcer} />
    </ServicesContext>
  )
}
