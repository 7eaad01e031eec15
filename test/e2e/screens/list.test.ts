// The pictures of this part, in both themes.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { listShots } from '../../support/screens/shots/list'

expectFaultless(listShots)
