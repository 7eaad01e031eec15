// What is dropped or pasted, as far as it concerns adding accounts: files, or text.

/** What is read of a drop or of the clipboard. */
export type Transfer = Pick<DataTransfer, 'types' | 'files' | 'getData'>

export type Arrival =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly text: string }

/** Whether something that is dragged over the window could be taken. */
export const couldBeTaken = ({ types }: Pick<DataTransfer, 'types'>): boolean =>
  types.includes('Files') || types.includes('text/plain') || types.includes('text/uri-list')

/** Pictures say more than the text that comes with them (such as their address). */
export function findArrival(transfer: Transfer | null): Arrival | null {
  if (transfer === null) return null
  const files = [...transfer.files]
  if (files.length > 0) return { kind: 'files', files }
  const text = transfer.getData('text/plain') || transfer.getData('text/uri-list')
  return text.trim() === '' ? null : { kind: 'text', text }
}

const notText = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range', 'color', 'image'])

/** Where text is pasted by the field itself. */
export function isEditable(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notText.has(target.type)
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}

/** What is pasted for us: text in a field is the field’s. */
export function findPastedFor(target: EventTarget | null, transfer: Transfer | null): Arrival | null {
  const arrival = findArrival(transfer)
  if (!isEditable(target)) return arrival
  return arrival?.kind === 'files' && transfer?.getData('text/plain') === '' ? arrival : null
}
