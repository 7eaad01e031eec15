// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { accountOwnShots } from '../../support/screens/shots/account-own'

expectFaultless(accountOwnShots)
