// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { codesShots } from '../../support/screens/shots/codes'

expectFaultless(codesShots)
