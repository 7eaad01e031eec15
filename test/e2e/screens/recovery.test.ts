// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { recoveryShots } from '../../support/screens/shots/recovery'

expectFaultless(recoveryShots)
