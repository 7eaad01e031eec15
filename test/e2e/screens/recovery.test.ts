// The pictures of this part, in both themes.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { recoveryShots } from '../../support/screens/shots/recovery'

expectFaultless(recoveryShots)
