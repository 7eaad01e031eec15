// The words of the shell and of things that belong to no single screen.
import type { Messages } from '../words'

export const app: Messages['app'] = {
  name: 'Keyturn',
  navigation: 'Principal',
  codes: 'Códigos',
  enroll: 'Configurar',
  add: 'Adicionar',
  connections: 'Organizações',
  settings: 'Configurações',
  enrollUnderWay: 'Configuração em andamento',
  tryAgain: 'Tentar de novo',
  cancel: 'Cancelar',
  back: 'Voltar',
  close: 'Fechar',
  dismiss: 'Dispensar',
  show: 'Mostrar senha',
  hide: 'Ocultar senha',
  capsLock: 'O Caps Lock está ativado.',
  optional: 'opcional',
  fullName: (issuer, accountName) => `${issuer}, ${accountName}`,
  loading: 'Um momento…',
  drop: {
    title: 'Solte a imagem aqui',
    hint: 'Ou links: o Keyturn mostra o que há neles.',
  },
  crashed: {
    title: 'O Keyturn não conseguiu mostrar isto',
    body: 'Suas contas estão seguras no chaveiro. Recarregue a janela para continuar.',
    reload: 'Recarregar',
  },
}
