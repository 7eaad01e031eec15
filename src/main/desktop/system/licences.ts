// The licences of what Keyturn is made of, as the build has written them down. Read when someone asks: they are long.
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { licence, type Licence } from '../../../shared/models'
import { licencesFile } from './process-files'

const licences = z.array(licence)

export const readLicences = async (): Promise<readonly Licence[]> =>
  licences.parse(JSON.parse(await readFile(licencesFile, 'utf8')))
