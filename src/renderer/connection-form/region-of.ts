// The region that a user pool ID names, or null while it does not look like one.
import { trimTyped } from '../../shared/typed-text'

const shape = /^([a-z]{2,3}(?:-[a-z]+)+-\d{1,2})_[A-Za-z0-9]+$/

export const findRegion = (userPoolId: string): string | null =>
  shape.exec(trimTyped(userPoolId))?.[1] ?? null
