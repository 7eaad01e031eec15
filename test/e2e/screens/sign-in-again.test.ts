// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { signInAgainShots } from '../../support/screens/shots/sign-in-again'

expectFaultless(signInAgainShots)
