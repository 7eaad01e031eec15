// The pictures of this part, in both themes.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { addReviewShots } from '../../support/screens/shots/add-review'

expectFaultless(addReviewShots)
