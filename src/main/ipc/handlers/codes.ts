// One-time codes: read for the rows on screen, copied by main, and made when they are asked for.
import { ok } from '../../../shared/result'
import type { HandlersOf } from '../router'
import type { Services } from './services'

export const createCodeHandlers = ({ codes }: Pick<Services, 'codes'>): HandlersOf<'codes'> => ({
  'codes.read': async ({ accountIds }) => ok([...(await codes.read(accountIds))]),
  'codes.copy': ({ accountId, which }) => codes.copy(accountId, which),
  'codes.advance': ({ accountId }) => codes.advance(accountId),
})
