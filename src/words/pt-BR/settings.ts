// The words of the settings.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const settings = ({ duration }: Formats): Messages['settings'] => ({
  title: 'Configurações',
  saved: 'Salvo.',

  appearance: {
    title: 'Aparência',
    theme: { label: 'Tema', system: 'Como o sistema', light: 'Claro', dark: 'Escuro' },
    density: { label: 'Linhas', comfortable: 'Espaçadas', compact: 'Compactas' },
    language: { label: 'Idioma', system: 'Como o sistema' },
    codes: {
      title: 'Ocultar os códigos até você olhar',
      hint: 'Um código aparece quando você aponta para a linha dele, chega a ela pelo teclado ou clica nela.',
    },
  },

  list: {
    title: 'A lista',
    order: {
      label: 'Ordem',
      hint: 'As contas fixadas sempre vêm primeiro.',
    },
  },

  copying: {
    title: 'Cópia',
    clear: {
      label: 'Limpar a área de transferência',
      hint: 'Só se o código ainda estiver nela.',
      after: (seconds: number) => `Depois de ${duration(seconds)}`,
      never: 'Nunca',
    },
    late: {
      label: 'Nos últimos segundos de um código, copiar',
      current: { label: 'Este código', hint: 'Ele pode mudar antes de você colar.' },
      next: {
        label: 'O próximo código',
        hint: 'Ele funciona daqui a um instante. O Keyturn avisa que copiou o próximo.',
      },
    },
  },

  background: {
    title: 'Em segundo plano',
    tray: {
      title: 'Keyturn na bandeja do sistema',
      titleMenuBar: 'Keyturn na barra de menus',
      hint: 'As contas que você mais usa, a um clique.',
      unsupported: 'Este ambiente não aceita ícones na bandeja do sistema.',
    },
    onClose: {
      title: 'Continuar aberto ao fechar a janela',
      hint: 'A bandeja do sistema abre a janela de novo, e iniciar o Keyturn outra vez também.',
      hintMenuBar: 'A barra de menus abre a janela de novo.',
      needsTray: 'É preciso mostrar o Keyturn na bandeja do sistema, para poder reabrir a janela.',
      needsMenuBar: 'É preciso mostrar o Keyturn na barra de menus, para poder reabrir a janela.',
    },
    startAtLogin: {
      title: 'Iniciar com o sistema',
      hint: 'Seus códigos e a janela rápida ficam prontos na hora.',
      unsupported: 'Não disponível neste sistema.',
    },
    startHidden: {
      title: 'Iniciar sem janela',
      hint: 'Quando inicia com o sistema. Sempre que é você que abre o Keyturn, há uma janela.',
      needsStart: 'Só se o Keyturn inicia com o sistema.',
    },
  },

  shortcuts: {
    title: 'Atalhos',
    quick: {
      title: 'Janela rápida',
      hint: 'Abre a janela a partir de qualquer programa.',
      off: 'Desativado',
      change: 'Mudar',
      recording: 'Pressione as teclas…',
      howTo: 'Esc mantém o que estava definido, Backspace desativa.',
      needsModifier: (modifiers: string) => `Mantenha pressionada também uma destas: ${modifiers}.`,
      unusable: 'Esta tecla não pode ser usada aqui. Pressione outra.',
      taken: 'Outro programa já usa esta combinação. Escolha outra.',
      setTo: (combination: string) => `A janela rápida abre com ${combination}.`,
      turnedOff: 'Agora a janela rápida não tem atalho.',
    },
    inKeyturn: 'No Keyturn',
    codes: 'Voltar aos códigos',
    add: 'Adicionar uma conta',
    enroll: 'Configurar os códigos da sua organização',
    settings: 'Configurações',
    scan: 'Procurar um código QR na tela',
    details: 'Detalhes da conta selecionada',
    copy: 'Copiar o código selecionado',
    search: 'Pesquisar uma conta',
    move: 'Mover a conta selecionada',
  },

  organizations: {
    title: 'Organizações',
    row: 'Suas organizações',
    hint: 'Onde você faz login e configura seus códigos.',
  },

  about: {
    title: 'Sobre o Keyturn',
    version: 'Versão',
    report: 'Relatório de erros',
    reportHint: 'Versões e estados: sem nomes, sem códigos, sem segredos.',
    show: 'Mostrar',
    showReport: 'Mostrar o relatório',
    showLicences: 'Mostrar as licenças',
    copy: 'Copiar',
    copyReport: 'Copiar o relatório',
    copying: 'Copiando…',
    opening: 'Um momento…',
    copied: 'O relatório foi copiado.',
    licences: 'Licenças',
    licencesHint: 'Para o software de código aberto no Keyturn.',
  },

  licences: {
    title: 'Licenças',
    search: 'Pesquisar pacotes',
    packages: 'Pacotes',
    chromium:
      'As licenças do Chromium, que faz parte do Electron, estão em LICENSES.chromium.html, junto do programa.',
    nothingFound: (text: string) => `Nenhum pacote corresponde a “${text}”.`,
    noLicence: 'Nenhuma licença indicada',
    noText: 'O pacote indica sua licença, mas não traz o texto dela.',
  },
})
