// Of the service itself, and of what a pool is made of.
import { row, type Row } from './row'

export const serviceRows: readonly Row[] = [
  row('TooManyRequestsException', 'tooManyRequests', 'mayHelp'),
  row('ThrottlingException', 'tooManyRequests', 'mayHelp'),
  row('LimitExceededException', 'attemptsExceeded', 'mayHelp'),
  row('ConcurrentModificationException', 'concurrentModification', 'mayHelp'),
  row('TooManyFailedAttemptsException', 'attemptsExceeded', 'mayHelp'),
  row('ForbiddenException', 'firewallBlocked', 'neverHelps', { text: /\bwaf\b/i }),
  row('ForbiddenException', 'forbidden', 'neverHelps'),
  row('AccessDeniedException', 'forbidden', 'neverHelps'),
  row('UnauthorizedException', 'forbidden', 'neverHelps'),
  row('OperationNotEnabledException', 'operationNotEnabled', 'neverHelps'),
  row('FeatureUnavailableInTierException', 'featureUnavailable', 'neverHelps'),
  row('InvalidUserPoolConfigurationException', 'poolMisconfigured', 'neverHelps'),
  row('InvalidSmsRoleAccessPolicyException', 'poolMisconfigured', 'neverHelps'),
  row('InvalidSmsRoleTrustRelationshipException', 'poolMisconfigured', 'neverHelps'),
  row('InvalidEmailRoleAccessPolicyException', 'poolMisconfigured', 'neverHelps'),
  row('InvalidLambdaResponseException', 'poolMisconfigured', 'mayHelp'),
  row('UnexpectedLambdaException', 'poolMisconfigured', 'mayHelp'),
  row('UserLambdaValidationException', 'organizationRefused', 'neverHelps'),
  row('InternalErrorException', 'serviceUnavailable', 'mayHelp'),
  row('InternalServerException', 'serviceUnavailable', 'mayHelp'),
  row('InternalFailure', 'serviceUnavailable', 'mayHelp'),
  row('ServiceUnavailable', 'serviceUnavailable', 'mayHelp'),

  // None that can be read. Where there was no answer at all, the network says why: NetworkFailure.
  row('SyntaxError', 'serviceAnswerUnreadable', 'mayHelp'),
  row('Unknown', 'serviceAnswerUnreadable', 'mayHelp'),
  row('UnknownError', 'serviceAnswerUnreadable', 'mayHelp'),
]
