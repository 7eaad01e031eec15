// Networks without a proxy: what addresses the computer has, and where they lead.
import { company } from '../company'
import { office } from '../stage/namespace'
import { enrolled, explained } from '../stage/outcome'
import type { Stage, Surroundings, World } from './world'

const { serviceHost } = company
const own = 'fd00:6b74::2'
/** An address that nobody has (RFC 5737). */
const elsewhere = '192.0.2.7'

const trusting = ({ authority }: Stage): Surroundings => ({ trusts: [authority] })

export const routeWorlds: readonly World[] = [
  {
    name: 'IPv6 only',
    needs: ['namespace'],
    network: { addresses: [`${own}/64`], routes: ['IPv6'], hosts: { [serviceHost]: own } },
    start: async (stage) => {
      await stage.front.listen(own, 443)
      return trusting(stage)
    },
    expected: enrolled('Acme Root Authority'),
  },
  {
    name: 'no route',
    needs: ['namespace'],
    network: { ...office, routes: [], hosts: { [serviceHost]: elsewhere } },
    start: trusting,
    expected: explained('networkUnreachable'),
  },
  {
    name: 'no network',
    needs: ['namespace'],
    network: { addresses: [], routes: [], hosts: {} },
    start: trusting,
    expected: explained('networkOffline'),
  },
  {
    name: 'a network that knows no names',
    needs: ['namespace'],
    network: office,
    start: trusting,
    expected: explained('hostNotFound'),
  },
]
