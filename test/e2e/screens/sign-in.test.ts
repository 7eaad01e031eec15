// The pictures of this part.
import { expectFaultless } from '../../support/screens/expect-faultless'
import { signInShots } from '../../support/screens/shots/sign-in'

expectFaultless(signInShots)
