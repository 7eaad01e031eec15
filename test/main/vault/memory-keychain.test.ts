import { createMemoryKeychain } from '../../support/doubles/memory-keychain'
import { describeKeychain } from './keychain-contract'

describeKeychain('memory', () => Promise.resolve(createMemoryKeychain()))
