// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { addReviewShots } from '../../support/screens/shots/add-review'

expectFaultless(addReviewShots)
