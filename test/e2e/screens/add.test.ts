// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { addShots } from '../../support/screens/shots/add'

expectFaultless(addShots)
