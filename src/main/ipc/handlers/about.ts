// Keyturn itself: how it stands at its start, what it is made of, and the report for those who mend it.
import { done, ok } from '../../../shared/result'
import type { HandlersOf } from '../router'
import type { Services } from './services'

type Needed = Pick<Services, 'about' | 'clipboard' | 'readLicences'>

export const createAboutHandlers = ({
  about,
  clipboard,
  readLicences,
}: Needed): HandlersOf<'app' | 'about'> => ({
  'app.status': () => about.status(),
  'about.read': async () => ok(await about.describe()),
  'about.licences': async () => ok([...(await readLicences())]),
  'about.copyReport': async () => {
    const { report } = await about.describe()
    await clipboard.writeText(report)
    return done
  },
})
