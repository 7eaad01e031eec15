// The pictures of this part, in both themes.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { keyStatesShots } from '../../support/screens/shots/key-states'

expectFaultless(keyStatesShots)
