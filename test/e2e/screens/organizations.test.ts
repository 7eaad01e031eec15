// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { organizationsShots } from '../../support/screens/shots/organizations'

expectFaultless(organizationsShots)
