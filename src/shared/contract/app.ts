// Keyturn itself: how it stands at its start, what it is made of, a report.
import { z } from 'zod'
import { about, appStatus, licence } from '../models'
import { doneOutput, nothing, resultOf, type ChannelsOf } from './shapes'

export const appChannels = {
  'app.status': { input: nothing, output: resultOf(appStatus) },

  'about.read': { input: nothing, output: resultOf(about) },
  'about.licences': { input: nothing, output: resultOf(z.array(licence)) },
  'about.copyReport': { input: nothing, output: doneOutput },
} as const satisfies ChannelsOf<'app' | 'about'>
