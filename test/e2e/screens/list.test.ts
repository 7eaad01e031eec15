// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { listShots } from '../../support/screens/shots/list'

expectFaultless(listShots)
