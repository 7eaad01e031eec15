// The key combination of the quick window: shown, and recorded when it is pressed.
import { useId } from 'react'
import { joinClassNames } from '../ui/class-names'
import { formats, settingsWords } from '../words'
import { formatAccelerator, findKeySystem, listModifiersToHold } from './accelerator'
import { useRecorder, type Recording } from './use-recorder'
import type { SectionProps } from './section-props'
import css from './ShortcutRecorder.module.css'

const words = settingsWords.shortcuts.quick

/** What the field shows: the keys that are held while it records, or what is set. */
function shownOf(recording: Recording, set: string | null): string | null {
  switch (recording.kind) {
    case 'idle':
      return set
    case 'listening':
      return recording.held === '' ? null : recording.held
    case 'pressed':
      return recording.accelerator
  }
}

function sentenceOf(recording: Recording): string {
  if (recording.kind === 'idle') return words.hint
  if (recording.kind === 'pressed' || recording.trouble === null) return words.howTo
  return recording.trouble === 'unusable'
    ? words.unusable
    : words.needsModifier(formats.choice(listModifiersToHold(findKeySystem())))
}

interface NoteProps {
  readonly id: string
  readonly recording: Recording
  readonly taken: boolean
}

function Note({ id, recording, taken }: NoteProps) {
  const isTaken = recording.kind === 'idle' && taken
  const isWrong = isTaken || (recording.kind === 'listening' && recording.trouble !== null)
  return (
    <p
      id={id}
      className={joinClassNames(css['note'], isWrong && css['wrong'])}
      role={isWrong ? 'alert' : undefined}
    >
      {isTaken ? words.taken : sentenceOf(recording)}
    </p>
  )
}

export function ShortcutRecorder({ state: { settings, system }, change }: SectionProps) {
  const id = useId()
  const set = settings.quickShortcut
  const keys = findKeySystem()
  const { recording, start, field } = useRecorder({
    mac: keys === 'mac',
    onRecorded: (quickShortcut) =>
      change(
        { quickShortcut },
        quickShortcut === null ? words.turnedOff : words.setTo(formatAccelerator(quickShortcut, keys)),
      ),
  })
  const active = recording.kind !== 'idle'
  const shown = shownOf(recording, set)
  const nothing = active ? words.recording : words.off

  return (
    <div className={css['recorder']}>
      <div className={css['text']}>
        <p id={`${id}-title`} className={css['title']}>
          {words.title}
        </p>
        <Note
          id={`${id}-note`}
          recording={recording}
          taken={set !== null && system.quickShortcut === 'taken'}
        />
      </div>
      <button
        type="button"
        className={joinClassNames(css['field'], active && css['active'])}
        aria-labelledby={`${id}-title ${id}-value`}
        aria-describedby={`${id}-note`}
        title={words.change}
        onClick={start}
        {...field}
      >
        <span id={`${id}-value`} className={css['value']} dir="auto">
          {shown === null ? nothing : formatAccelerator(shown, keys)}
        </span>
      </button>
    </div>
  )
}
