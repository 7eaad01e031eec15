// Over the list while the keychain does not answer. The accounts stay listed below it.
import { useState } from 'react'
import type { AppError } from '../../shared/errors'
import { useServices } from '../base/services'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { appWords, codesWords } from '../words'
import type { CodesStore } from './codes-store'

interface KeychainBannerProps {
  readonly error: AppError
  readonly codes: CodesStore
}

export function KeychainBanner({ error, codes }: KeychainBannerProps) {
  const { api } = useServices()
  const [checking, setChecking] = useState(false)
  const [stillRefused, setStillRefused] = useState<AppError | null>(null)

  const tryAgain = async () => {
    setChecking(true)
    const answer = await api.checkKeychain()
    const refused = answer.ok && answer.value.state === 'unavailable' ? answer.value.error : null
    setStillRefused(refused)
    // Each question may show a prompt: no more of them while the answer is no.
    if (refused === null) await codes.refresh()
    setChecking(false)
  }

  return (
    <ErrorNotice
      tone="warning"
      error={stillRefused ?? error}
      actions={
        <Button size="small" busy={checking ? codesWords.checking : null} onClick={() => void tryAgain()}>
          {appWords.tryAgain}
        </Button>
      }
    />
  )
}
