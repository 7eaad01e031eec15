// Connections to organizations, the way there, and a proxy that asks for a password.
import { z } from 'zod'
import { maxHosts, maxLength } from '../limits'
import {
  checkStep,
  connectionId,
  connectionSummary,
  displayName,
  endpointVariant,
  hostName,
  inspection,
  proxyQuestion,
  redirectPorts,
} from '../models'
import { doneOutput, nothing, resultOf, typedText, type ChannelsOf } from './shapes'

export const connectionChannels = {
  'connections.list': { input: nothing, output: resultOf(z.array(connectionSummary)) },
  /** Without an id a new connection is made; an omitted client secret keeps the stored one. */
  'connections.save': {
    input: z.strictObject({
      id: connectionId.optional(),
      userPoolId: typedText(256),
      clientId: typedText(256),
      clientSecret: typedText(256).min(1).optional(),
      issuer: displayName,
      /** Left out: what is stored stays; standard for a new one. */
      endpointVariant: endpointVariant.optional(),
      /** Left out: what is stored stays. Null: people sign in here, not in the browser. */
      managedLogin: z.strictObject({ domain: typedText(256), redirectPorts }).nullish(),
    }),
    output: resultOf(connectionSummary),
  },
  'connections.remove': { input: z.strictObject({ connectionId }), output: doneOutput },

  /** Opens the way to a pool, and sends nothing of a person's over it: who reads along on it. */
  'connections.look': { input: z.strictObject({ connectionId }), output: resultOf(inspection) },
  /** The person has been told who reads along; before that nothing of theirs is sent (`connectionInspected`). */
  'connections.toldOfInspection': {
    input: z.strictObject({ connectionId, by: z.string().max(maxLength.authority) }),
    output: doneOutput,
  },
  /** Tries the way to a pool step by step (`connections.checked` tells of each); changes nothing there. */
  'connections.check': { input: z.strictObject({ connectionId }), output: resultOf(z.array(checkStep)) },
  'connections.cancelCheck': { input: nothing, output: doneOutput },
  /** Puts a report of the last check on the clipboard. No secret is in it. */
  'connections.copyCheck': { input: nothing, output: doneOutput },
  /** Puts names of computers on the clipboard, one on each line: for whoever has to allow them. */
  'connections.copyHosts': {
    input: z.strictObject({ hosts: z.array(hostName).min(1).max(maxHosts) }),
    output: doneOutput,
  },

  /** What a proxy waits to be told, or null: for a window that opens while it waits. */
  'proxy.question': { input: nothing, output: resultOf(proxyQuestion.nullable()) },
  /** What a person answers to a proxy that asks. keptIn: for this run, or in the keychain. */
  'proxy.answer': {
    input: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('password'),
        username: z.string().min(1).max(256),
        password: z.string().max(maxLength.password),
        keptIn: z.enum(['memory', 'keychain']),
      }),
      z.strictObject({ kind: z.literal('cancel') }),
    ]),
    output: doneOutput,
  },
} as const satisfies ChannelsOf<'connections' | 'proxy'>
