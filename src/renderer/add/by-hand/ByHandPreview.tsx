// The code that a typed key makes, in a place that is as large without it.
import { addWords as words, reviewWords } from '../../words'
import { CandidateCode } from '../review/CandidateCode'
import type { ByHand } from './use-by-hand'
import css from './ByHandStage.module.css'

export function ByHandPreview({ code, countdown }: ByHand['preview']) {
  const counts = code?.status === 'onRequest'
  return (
    <div className={css['preview']} role="group" aria-label={words.preview}>
      {code === undefined ? (
        <span className={css['empty']}>{words.previewEmpty}</span>
      ) : (
        <>
          <CandidateCode code={code} countdown={countdown} size="large" />
          {counts && <span className={css['empty']}>{reviewWords.counts}</span>}
        </>
      )}
    </div>
  )
}
