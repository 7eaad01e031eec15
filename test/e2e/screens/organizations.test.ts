// The pictures of this part, in both themes.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { organizationsShots } from '../../support/screens/shots/organizations'

expectFaultless(organizationsShots)
