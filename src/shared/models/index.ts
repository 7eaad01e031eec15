// The shapes that cross from main to a window, as schemas and as types.
//
// None of them can hold a secret, a token or a session of Cognito: what a window may know of these is an id, a state or a
// code. They are strict, so that a field too many makes a call fail instead of leaving the main process. Everything here
// is data, readonly by use; what may be done with it is in ../contract.
//
// Where to look: an account of the list in account.ts, its codes in code.ts, what waits to be added in candidate.ts, an
// organization in connection.ts, signing in and enrolling in sign-in.ts and enrollment.ts, errors in app-error.ts.
export * from './ids'
export * from './quantities'
export * from './app-error'
export * from './otp-parameters'
export * from './account'
export * from './code'
export * from './connection'
export * from './way-to-the-pool'
export * from './app'
export * from './sign-in'
export * from './enrollment'
export * from './pool-account'
export * from './candidate'
