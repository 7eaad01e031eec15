import { createMemoryKeychain } from '../../support/memory-keychain'
import { describeKeychain } from './keychain-contract'

describeKeychain('memory', () => Promise.resolve(createMemoryKeychain()))
