// Records a key combination on the element that has the focus. It counts when the keys are let go: main takes it from
// then on, and keys that are still held would open the quick window at once.
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useServices } from '../base/services'
import { readKeys, type KeyReading } from './accelerator'

export type Recording =
  | { readonly kind: 'idle' }
  /** So far only these modifiers are held, or nothing; and what was wrong with the last key. */
  | {
      readonly kind: 'listening'
      readonly held: string
      readonly trouble: 'needsModifier' | 'unusable' | null
    }
  | { readonly kind: 'pressed'; readonly accelerator: string }

const idle: Recording = { kind: 'idle' }
const listening: Recording = { kind: 'listening', held: '', trouble: null }

function recordingAfter(reading: KeyReading): Recording {
  switch (reading.kind) {
    case 'held':
      return { kind: 'listening', held: reading.accelerator, trouble: null }
    case 'combination':
      return { kind: 'pressed', accelerator: reading.accelerator }
    case 'needsModifier':
    case 'unusable':
      return { kind: 'listening', held: '', trouble: reading.kind }
    case 'turnOff':
    case 'cancel':
    case 'leave':
      return idle
  }
}

interface RecorderOptions {
  readonly mac: boolean
  /** The new combination; null: none. */
  readonly onRecorded: (accelerator: string | null) => void
}

/** While it lasts the combination that is set must not fire. */
function useHeldShortcut(recording: boolean) {
  const { api } = useServices()
  useEffect(() => {
    if (!recording) return
    void api.holdShortcut('on')
    return () => void api.holdShortcut('off')
  }, [recording, api])
}

export function useRecorder({ mac, onRecorded }: RecorderOptions) {
  const [recording, setRecording] = useState<Recording>(idle)
  useHeldShortcut(recording.kind !== 'idle')
  const stop = () => setRecording(idle)

  const onKeyDown = (event: KeyboardEvent) => {
    if (recording.kind === 'idle') return
    const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event
    const altGraph = event.getModifierState('AltGraph')
    const reading = readKeys({ key, code, ctrlKey, altKey, shiftKey, metaKey, altGraph }, mac)
    if (reading.kind !== 'leave') {
      event.preventDefault()
      event.stopPropagation()
    }
    if (event.repeat) return
    if (reading.kind === 'turnOff') onRecorded(null)
    setRecording(recordingAfter(reading))
  }

  const onKeyUp = (event: KeyboardEvent) => {
    if (recording.kind === 'idle') return
    event.preventDefault()
    if (recording.kind === 'pressed') {
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
