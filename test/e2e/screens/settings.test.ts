// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { settingsShots } from '../../support/screens/shots/settings'

expectFaultless(settingsShots)
