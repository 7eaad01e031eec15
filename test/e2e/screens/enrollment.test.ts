// The pictures of this part, in both themes.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { enrollmentShots } from '../../support/screens/shots/enrollment'

expectFaultless(enrollmentShots)
