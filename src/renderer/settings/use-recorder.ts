// Records a key combination on the element that has the focus. It counts when the keys are let go: main takes it from
// then on, and keys that are still held would open the quick window at once.
import { useEffect, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useServices } from '../services'
import { readKeys } from './accelerator'
import type { KeyReading } from './accelerator'

export type Recording =
  | { readonly is: 'idle' }
  /** So far only these modifiers are held, or nothing; and what was wrong with the last key. */
  | {
      readonly is: 'listening'
      readonly held: string
      readonly trouble: 'needsModifier' | 'unusable' | null
    }
  | { readonly is: 'pressed'; readonly accelerator: string }

const idle: Recording = { is: 'idle' }
const listening: Recording = { is: 'listening', held: '', trouble: null }

interface RecorderOptions {
  readonly mac: boolean
  /** The new combination; null: none. */
  readonly onRecorded: (accelerator: string | null) => void
}

/** While it lasts the combination that is set must not fire. */
const useHeldShortcut = (recording: boolean) => {
  const { api } = useServices()
  useEffect(() => {
    if (!recording) return
    void api.holdShortcut('on')
    return () => void api.holdShortcut('off')
  }, [recording, api])
}

export const useRecorder = ({ mac, onRecorded }: RecorderOptions) => {
  const [recording, setRecording] = useState<Recording>(idle)
  useHeldShortcut(recording.is !== 'idle')
  const stop = () => setRecording(idle)

  const follow = (reading: KeyReading) => {
    switch (reading.is) {
      case 'held':
        setRecording({ is: 'listening', held: reading.accelerator, trouble: null })
        break
      case 'combination':
        setRecording({ is: 'pressed', accelerator: reading.accelerator })
        break
      case 'needsModifier':
      case 'unusable':
        setRecording({ is: 'listening', held: '', trouble: reading.is })
        break
      case 'turnOff':
        onRecorded(null)
        stop()
        break
      case 'cancel':
      case 'leave':
        stop()
        break
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (recording.is === 'idle') return
    const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event
    const altGraph = event.getModifierState('AltGraph')
    const reading = readKeys({ key, code, ctrlKey, altKey, shiftKey, metaKey, altGraph }, mac)
    if (reading.is === 'leave') {
      stop()
      return
    }
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) follow(reading)
  }

  const onKeyUp = (event: KeyboardEvent) => {
    if (recording.is === 'idle') return
    event.preventDefault()
    if (recording.is === 'pressed') {
      onRecorded(recording.accelerator)
      stop()
    } else if (recording.held !== '') setRecording({ ...recording, held: '' })
  }

  return {
    recording,
    start: () => setRecording(listening),
    field: { onKeyDown, onKeyUp, onBlur: stop },
  }
}
