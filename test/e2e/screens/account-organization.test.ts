// The pictures of this part, in both themes.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { accountOrganizationShots } from '../../support/screens/shots/account-organization'

expectFaultless(accountOrganizationShots)
