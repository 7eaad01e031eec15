// The connections to organizations, the way there, and the proxy that may ask for a password on it.
import { done, ok } from '../../../shared/result'
import type { HandlersOf } from '../router'
import type { Services } from './services'

type Needed = Pick<Services, 'vault' | 'loadCognito' | 'practice' | 'clipboard' | 'proxyPasswords'>

export function createConnectionHandlers(services: Needed): HandlersOf<'connections' | 'proxy'> {
  const { vault, loadCognito, practice, clipboard, proxyPasswords } = services
  return {
    'connections.list': async () => {
      // Whoever looks at the organizations is about to sign in.
      const { signIn } = await loadCognito()
      signIn.prepare()
      return practice.listConnections()
    },
    'connections.save': async (typed) => {
      const { checkConnectionInput } = await loadCognito()
      const checked = await checkConnectionInput(typed)
      return checked.ok ? vault.connections.save(checked.value) : checked
    },
    'connections.remove': ({ connectionId }) => vault.connections.remove(connectionId),
    'connections.look': async ({ connectionId }) => (await loadCognito()).inspections.look(connectionId),
    'connections.toldOfInspection': async ({ connectionId, by }) =>
      (await loadCognito()).inspections.toldOf(connectionId, by),
    'connections.check': async ({ connectionId }) => (await loadCognito()).connectionCheck.run(connectionId),
    'connections.cancelCheck': async () => {
      const { connectionCheck } = await loadCognito()
      connectionCheck.cancel()
      return done
    },
    'connections.copyCheck': async () => {
      const { connectionCheck } = await loadCognito()
      await clipboard.writeText(connectionCheck.report())
      return done
    },
    'connections.copyHosts': async ({ hosts }) => {
      await clipboard.writeText(hosts.join('\n'))
      return done
    },

    'proxy.question': () => ok(proxyPasswords.question()),
    'proxy.answer': (answer) => proxyPasswords.answer(answer),
  }
}
