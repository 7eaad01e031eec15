// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { accountOrganizationShots } from '../../support/screens/shots/account-organization'

expectFaultless(accountOrganizationShots)
