// The words of the codes screen.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const codes = ({ duration, plural, number }: Formats): Messages['codes'] => ({
  title: 'Códigos',
  accounts: 'Contas',
  search: {
    label: 'Pesquisar contas',
    clear: 'Limpar a pesquisa',
    howTo: 'Enter copia o primeiro código encontrado.',
    found: (count) =>
      plural(count, {
        one: `${number(count)} conta encontrada`,
        other: `${number(count)} contas encontradas`,
      }),
    nothing: (text) => `Nenhuma conta corresponde a “${text}”.`,
    nothingWithTag: (text, tag) => `Nenhuma conta com a etiqueta “${tag}” corresponde a “${text}”.`,
    everywhere: 'Pesquisar em todas as contas',
    tags: 'Só contas com uma etiqueta',
  },
  order: {
    label: 'Ordem',
    by: {
      manual: 'Organizadas à mão',
      name: 'Por nome',
      recentlyUsed: 'Usadas recentemente primeiro',
      mostUsed: 'Mais usadas primeiro',
    },
    moved: (name, place, of) => `${name} está agora na posição ${number(place)} de ${number(of)}.`,
    notMoved: 'Não foi possível mudar a ordem',
    moveUp: 'Mover para cima',
    moveDown: 'Mover para baixo',
    howTo: 'Alt e as setas movem a conta.',
  },
  pin: 'Fixar no topo',
  unpin: 'Desafixar',
  pinned: 'Fixada',
  pinnedNow: (name) => `Conta fixada no topo: ${name}.`,
  unpinnedNow: (name) => `Conta não fixada mais: ${name}.`,
  hidden: 'Código oculto',
  copied: { current: 'Copiado', next: 'Próximo código copiado' },
  copiedSentence: {
    current: (name) => `O código de ${name} foi copiado.`,
    next: (name) => `O próximo código de ${name} foi copiado.`,
  },
  receipt: {
    cleared: (seconds) => `Apagado em ${number(seconds)} s`,
    clearedAndHidden: (seconds) => `Apagado em ${number(seconds)} s, fora do histórico`,
    hidden: 'Fora do histórico',
  },
  receiptSentence: {
    cleared: (seconds) => `A área de transferência será limpa em ${duration(seconds)}.`,
    clearedAndHidden: (seconds) =>
      `A área de transferência será limpa em ${duration(seconds)}, e o histórico dela não guarda o código.`,
    hidden: 'O histórico da área de transferência não guarda o código.',
  },
  copyFailed: 'Não foi possível copiar o código. Tente de novo.',
  howToCopy: 'Pressione Enter para copiar.',
  next: 'próximo',
  moreFor: (name) => `Mais para ${name}`,
  menuFor: (name) => `Ações para ${name}`,
  copyCode: 'Copiar código',
  copyNextCode: 'Copiar próximo código',
  details: 'Detalhes…',
  remove: 'Remover…',
  unavailable: 'Sem código agora',
  checking: 'Verificando…',
  spent: {
    long: (seconds) => `Já usado –\npróximo em ${number(seconds)}\u00a0s`,
    short: (seconds) => `Usado –\noutro em ${number(seconds)}\u00a0s`,
    sentence: (seconds) => `Este código acabou de ser usado. O próximo vem em ${duration(seconds)}.`,
  },
  onRequest: {
    get: 'Obter um código',
    getNamed: (name) => `Obter um código para ${name}`,
    getting: 'Obtendo um código…',
    next: 'Próximo código',
    nextNamed: (name) => `Próximo código de ${name}`,
    here: (name) => `O próximo código de ${name} está aqui.`,
    none: 'Ainda sem código.',
    howToGet: 'Pressione Enter para obter um e copiá-lo.',
  },
  settle: 'Entrar para resolver',
  settleNamed: (name) => `Entrar para resolver: ${name}`,
  keys: {
    newKey: {
      badge: 'Chave nova – a definir',
      status: 'A resposta se perdeu; por isso, ela já pode valer ou não. Entrar define isso.',
    },
    earlierKey: {
      badge: 'Chave anterior – guarde',
      status: 'Pode ser que ela ainda seja a que vale. Guarde-a até você ter entrado.',
    },
    replacedKey: {
      badge: 'Substituída',
      status: 'Uma chave mais nova foi aceita: use aquela. Esta fica guardada até o cadastro terminar.',
    },
  },
  status: {
    active: null,
    pending: 'Ainda não foi aceita: os códigos dela não valem até o cadastro terminar.',
    unknown: 'Ainda não se sabe se esta chave foi aceita. Entrar define isso.',
    superseded: 'Uma chave mais nova tomou o lugar desta. Guarde esta até a mais nova ter funcionado.',
    trashed: null,
  },
  badge: {
    active: null,
    pending: 'Não terminada',
    unknown: 'A definir',
    superseded: 'Substituída',
    trashed: null,
  },
  failed: {
    title: 'Não foi possível ler a lista de contas',
  },
  empty: {
    title: 'Seus códigos ficarão aqui',
    enroll: 'Fazer o cadastro na sua organização',
    enrollHint: 'Entre uma vez; o Keyturn configura os códigos sozinho.',
    add: 'Adicionar uma conta',
    addHint: 'Com um código QR, um link ou uma chave de configuração de qualquer site.',
    kept: 'As chaves ficam no chaveiro deste computador.',
  },
  removal: {
    title: (name) => `Remover ${name}?`,
    site: (issuer) =>
      `${issuer} continuará pedindo um código quando você entrar. Desative isso por lá primeiro, ou você pode ficar sem acesso.`,
    enrolled: (issuer) =>
      `Não será mais possível entrar em ${issuer} com códigos deste computador. O suporte de TI teria que redefinir seu segundo fator.`,
    undo: 'Você pode trazê-la de volta em “Removidas recentemente”.',
    confirm: 'Remover',
  },
  removed: (name) => `Conta removida: ${name}.`,
  undo: 'Desfazer',
  restored: (name) => `Conta restaurada: ${name}.`,
  recentlyRemoved: (count) => `Removidas recentemente (${count})`,
  restore: 'Restaurar',
  restoreNamed: (name) => `Restaurar ${name}`,
  unfinished: {
    title: (issuer) => `O cadastro em ${issuer} não terminou`,
    as: (username) => `como ${username}`,
    explanation: {
      intended: () => 'Nada foi configurado ainda. Seu login funciona como antes.',
      stored: (issuer) =>
        `A nova chave está no seu chaveiro, mas ${issuer} ainda não a aceitou. Seu login funciona como antes.`,
      verifySent: (issuer) =>
        `Foi pedido a ${issuer} que aceitasse a nova chave, e a resposta se perdeu. Todas as chaves ficam guardadas; entrar define qual delas vale.`,
      verified: (issuer) =>
        `${issuer} aceitou a nova chave, e os códigos dela estão certos. Falta uma última etapa.`,
      active: () => 'Está tudo configurado.',
    },
    replacing: {
      intended: () =>
        'Nenhuma chave nova foi configurada ainda, e a que você tem fica guardada. Se os códigos dela forem recusados, continue aqui.',
      stored: (issuer) =>
        `A nova chave está no seu chaveiro, mas ${issuer} ainda não a aceitou. Continue usando a que você tem; se os códigos dela forem recusados, continue aqui.`,
      verifySent: (issuer) =>
        `Foi pedido a ${issuer} que aceitasse a nova chave, e a resposta se perdeu. As duas chaves ficam guardadas; entrar define qual delas vale.`,
      verified: (issuer) =>
        `${issuer} aceitou a nova chave: use os códigos dela de agora em diante. A anterior fica guardada até a última etapa ser concluída.`,
      active: () => 'Está tudo configurado.',
    },
    resume: 'Continuar',
    discard: 'Descartar',
    discarding: 'Descartando…',
  },
})
