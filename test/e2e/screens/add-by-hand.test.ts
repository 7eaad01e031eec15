// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { addByHandShots } from '../../support/screens/shots/add-by-hand'

expectFaultless(addByHandShots)
