// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { waysInShots } from '../../support/screens/shots/ways-in'

expectFaultless(waysInShots)
