// Everything that can be called, logged and made to fail: the operations of the service and the endpoints
// of managed login.
import { hostedNames, type HostedName } from '../hosted'
import { serviceOperationNames, type ServiceOperationName } from '../operations'

export type OperationName = ServiceOperationName | HostedName

export const operationNames: readonly OperationName[] = [...serviceOperationNames, ...hostedNames]
