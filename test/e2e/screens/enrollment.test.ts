// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { enrollmentShots } from '../../support/screens/shots/enrollment'

expectFaultless(enrollmentShots)
