// The way from an error in the wizard to a check of the connection, which is a screen of its own.
import { createContext } from 'react'
import type { ConnectionSummary } from '../../../shared/models'

export const CheckContext = createContext<((connection: ConnectionSummary) => void) | null>(null)
