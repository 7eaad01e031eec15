// One file that was chosen, dropped or pasted: what can be known of it without looking inside, and how it is sent.
import { permanent } from '../../../shared/errors'
import { maxLength, maxPictureBytes } from '../../../shared/limits'
import type { IntakeState } from '../../../shared/models'
import { fail, type Result } from '../../../shared/result'
import type { Api } from '../../base/api'

export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const

type Content = 'picture' | 'text' | 'other'

function contentOf({ type }: File): Content {
  // A file without a type may be a picture with an odd name: main can tell.
  if (type === '' || pictureTypes.some((known) => known === type)) return 'picture'
  return type.startsWith('text/') ? 'text' : 'other'
}

export const offerText = (api: Api, text: string): Promise<Result<IntakeState>> =>
  text.length > maxLength.pasted ? Promise.resolve(fail(permanent('textTooLong'))) : api.offerText(text)

async function send(api: Api, file: File): Promise<Result<IntakeState>> {
  switch (contentOf(file)) {
    case 'other':
      return fail(permanent('pictureUnreadable'))
    case 'text':
      if (file.size > maxLength.pasted) return fail(permanent('textTooLong'))
      return offerText(api, await file.text())
    case 'picture':
      if (file.size > maxPictureBytes) return fail(permanent('pictureTooLarge'))
      return api.scanPicture(new Uint8Array(await file.arrayBuffer()))
  }
}

/** A file may go, or be a folder: then it cannot be read. */
export const offerFile = (api: Api, file: File): Promise<Result<IntakeState>> =>
  send(api, file).catch(() => fail(permanent('pictureUnreadable')))
