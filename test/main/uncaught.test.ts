import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { logUncaught } from '../../src/main/uncaught'

it.each(['uncaughtException', 'unhandledRejection'])('%s is noted, under its own name', (event) => {
  const noted: unknown[] = []
  const process = new EventEmitter()
  logUncaught(process, {
    unexpected: (where, reason) => {
      noted.push([where, reason])
      return 'a reference'
    },
  })
  process.emit(event, 'what was thrown')
  expect(noted).toEqual([[event, 'what was thrown']])
})
