// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { networkShots } from '../../support/screens/shots/network'

expectFaultless(networkShots)
