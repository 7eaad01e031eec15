// The shell: navigation, the screen that is open, and what is said over all of them.
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { createIntake } from '../add/intake/intake'
import type { CodesStore } from '../live-codes/codes-store'
import type { UnfinishedStore } from '../accounts/unfinished-store'
import { createEnrollmentSlot } from '../enrollment/wizard/enrollment-slot'
import { ServicesContext, type Services } from '../base/services'
import { useStore } from '../base/store'
import { LiveRegion, type Announcer } from '../ui/feedback/LiveRegion'
import { ToastRegion } from '../ui/feedback/ToastRegion'
import { ClockBanner } from './ClockBanner'
import { CurrentScreen } from './CurrentScreen'
import { DropOverlay } from './DropOverlay'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { ProxyDialog } from './lazy-screens'
import { ListBanner } from './ListBanner'
import { Navigation } from './Navigation'
import { placeOf } from './screens'
import { useArrivals } from './use-arrivals'
import { useClockNotice } from './use-clock-notice'
import { useListNotice } from './use-list-notice'
import { usePlaces } from './use-places'
import { useProxyQuestion } from './use-proxy-question'
import css from './App.module.css'

export interface AppProps {
  readonly services: Services
  readonly announcer: Announcer
  readonly codes: CodesStore
  readonly unfinished: UnfinishedStore
}

export function App({ services, announcer, codes, unfinished }: AppProps) {
  const [slot] = useState(() => createEnrollmentSlot())
  const [intake] = useState(() => createIntake(services.api))
  const places = usePlaces(services.api, slot)
  const { go } = places
  const openAdd = useCallback(() => go('add'), [go])
  const { dragging } = useArrivals({ api: services.api, intake, onArrival: openAdd })
  const clockNotice = useClockNotice(services)
  const listNotice = useListNotice(services)
  const { question, ...proxyAnswer } = useProxyQuestion(services.api)
  const content = useRef<HTMLElement>(null)
  const { screen } = places
  const enrolling = screen.kind === 'enroll'
  const underWay = useStore(slot) !== null && !enrolling

  useEffect(() => {
    // A row that gets the focus back scrolls to itself.
    if (screen.kind !== 'codes' || screen.returnTo === null) content.current?.scrollTo(0, 0)
  }, [screen])

  const { failed, notSaved } = useStore(intake)
  useEffect(() => {
    // Whoever has left while accounts were being saved is shown those that could not be.
    if (failed.size > 0 || notSaved !== null) openAdd()
  }, [failed, notSaved, openAdd])

  const lastScreen = useRef(screen.kind)
  useEffect(() => {
    // What was scanned and not saved is let go when the person leaves.
    if (lastScreen.current === 'add' && screen.kind !== 'add') intake.clear()
    lastScreen.current = screen.kind
  }, [screen.kind, intake])

  useEffect(() => {
    // What the wizard has signed in with cannot be used a second time: the codes are read anew after it.
    if (enrolling) return () => void codes.reload()
    return undefined
  }, [enrolling, codes])

  return (
    <ServicesContext value={services}>
      <div className={css['app']}>
        <Navigation current={placeOf(screen)} enrollUnderWay={underWay} onGo={places.go} />
        <main ref={content} className={css['content']}>
          {clockNotice.offsetSeconds !== null && (enrolling || screen.kind === 'codes') && (
            <ClockBanner offsetSeconds={clockNotice.offsetSeconds} onDismiss={clockNotice.dismiss} />
          )}
          {screen.kind === 'codes' && <ListBanner notice={listNotice} />}
          <ErrorBoundary key={screen.kind}>
            <Suspense fallback={null}>
              <CurrentScreen
                places={places}
                codes={codes}
                unfinished={unfinished}
                slot={slot}
                intake={intake}
              />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      {dragging && <DropOverlay />}
      {question !== null && (
        <Suspense fallback={null}>
          <ProxyDialog question={question} {...proxyAnswer} />
        </Suspense>
      )}
      <ToastRegion toasts={services.toasts} />
      <LiveRegion announcer={announcer} />
    </ServicesContext>
  )
}
