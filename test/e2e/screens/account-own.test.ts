// The pictures of this part, in both themes.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { accountOwnShots } from '../../support/screens/shots/account-own'

expectFaultless(accountOwnShots)
