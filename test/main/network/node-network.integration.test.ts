// The network of the tests in plain Node behaves as the real one.
import { nodeNetwork } from '../../support/node-network'
import { describeNetwork } from '../../support/network-contract'

describeNetwork('the network in plain Node', () => nodeNetwork)
