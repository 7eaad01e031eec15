// Adds accounts: the ways to offer them, typing one by hand, and looking at what was found before it is saved.
import { useState } from 'react'
import type { AccountId, AccountSummary } from '../../shared/models'
import type { CodesStore } from '../live-codes/codes-store'
import { useStore } from '../base/store'
import { BackButton } from '../ui/BackButton'
import { Screen } from '../ui/Screen'
import { addWords as words, reviewWords } from '../words'
import { ByHandStage } from './by-hand/ByHandStage'
import type { Intake } from './intake/intake'
import { groupErrors, hasCollected, findStage, type Page, type ScanWay, type Way } from './intake/intake-view'
import { LookingPanel } from './ways/LookingPanel'
import { RefusedNotices } from './review/RefusedNotices'
import { ReviewStage } from './review/ReviewStage'
import { useFinish } from './review/use-finish'
import { usePicturePicker } from './ways/use-picture-picker'
import { WaysStage } from './ways/WaysStage'

interface AddScreenProps {
  readonly intake: Intake
  readonly codes: CodesStore
  /** Shows these rows. */
  readonly onDone: (ids: readonly AccountId[]) => void
  readonly onCancel: () => void
}

const noAccounts: readonly AccountSummary[] = []

/** How the next code of a move is scanned: as the last one, where main can do that by itself. */
const nextWay = (way: Way | null): ScanWay | 'pictures' =>
  way === 'region' || way === 'camera' || way === 'clipboard' || way === 'pictures' ? way : 'screens'

export function AddScreen({ intake, codes, onDone, onCancel }: AddScreenProps) {
  const view = useStore(intake)
  const { list } = useStore(codes)
  const [page, setPage] = useState<Page>('ways')
  const [text, setText] = useState('')
  const finish = useFinish(codes, onDone)
  const picker = usePicturePicker((files) => void intake.offerFiles(files))
  const { refused, activity, way, candidates } = view
  const stage = findStage(view, page)

  const scan = (chosen: ScanWay | 'pictures') => {
    if (chosen === 'pictures') picker.choose()
    else void intake.scan(chosen)
  }
  const atText = way === 'text' && text !== '' && stage === 'ways' && groupErrors(refused).length === 1
  const found = candidates.length === 0 ? undefined : reviewWords.found(candidates.length)

  return (
    <Screen
      key={stage}
      title={words.title}
      intro={stage === 'review' ? found : undefined}
      before={
        stage === 'byHand' && <BackButton onClick={() => setPage('ways')}>{words.otherWays}</BackButton>
      }
    >
      {picker.field}
      {!atText && (
        <RefusedNotices
          errors={refused}
          collected={hasCollected(view) ? 'something' : 'nothing'}
          onShow={(id) => onDone([id])}
        />
      )}
      {stage === 'looking' && activity.kind === 'looking' && (
        <LookingPanel looking={activity} onCancel={() => void intake.cancelScan()} />
      )}
      {stage === 'byHand' && (
        <ByHandStage
          intake={intake}
          busy={activity.kind !== 'none'}
          onAdded={(accounts) => finish(accounts, [], [])}
          onCancel={onCancel}
        />
      )}
      {stage === 'ways' && (
        <WaysStage
          text={text}
          onType={setText}
          reading={activity.kind === 'looking'}
          error={atText ? (refused[0] ?? null) : null}
          cameBackFrom={way}
          onChoose={scan}
          onText={() => void intake.offerText(text)}
          onByHand={() => setPage('byHand')}
        />
      )}
      {stage === 'review' && (
        <ReviewStage
          intake={intake}
          view={view}
          accounts={list.status === 'ready' ? list.accounts : noAccounts}
          onAdded={(accounts, chosen) => finish(accounts, chosen, view.added)}
          onKept={onDone}
          onNext={() => scan(nextWay(way))}
          onCancel={onCancel}
        />
      )}
    </Screen>
  )
}
