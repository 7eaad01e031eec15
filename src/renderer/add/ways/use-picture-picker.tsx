// The system's own window for choosing pictures. Its field is in the page, and nobody sees it.
import { useRef } from 'react'
import { addWords } from '../../words'
import { pictureTypes } from '../intake/pictures'

export function usePicturePicker(onFiles: (files: readonly File[]) => void) {
  const input = useRef<HTMLInputElement>(null)
  return {
    choose: () => input.current?.click(),
    field: (
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={pictureTypes.join(',')}
        aria-label={addWords.picture}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen once more.
          currentTarget.value = ''
          onFiles(files)
        }}
      />
    ),
  }
}
