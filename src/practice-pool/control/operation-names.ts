// Everything that can be called, logged and made to fail: the operations of the service and the endpoints
// of managed login.
import { hostedNames } from '../hosted'
import type { HostedName } from '../hosted'
import { serviceOperationNames } from '../operations'
import type { ServiceOperationName } from '../operations'

export type OperationName = ServiceOperationName | HostedName

export const operationNames: readonly OperationName[] = [...serviceOperationNames, ...hostedNames]
