// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { keyStatesShots } from '../../support/screens/shots/key-states'

expectFaultless(keyStatesShots)
