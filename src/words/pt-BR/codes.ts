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
      manual: 'Sua própria ordem',
      name: 'Por nome',
      recentlyUsed: 'Primeiro as usadas recentemente',
      mostUsed: 'Primeiro as mais usadas',
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
  unpinnedNow: (name) => `Conta desafixada: ${name}.`,
  hidden: 'Código oculto',
  copied: { current: 'Copiado', next: 'Próximo código copiado' },
  copiedSentence: {
    current: (name) => `O código de ${name} foi copiado.`,
    next: (name) => `O próximo código de ${name} foi copiado.`,
  },
  receipt: {
    cleared: (seconds) => `Será apagado em ${number(seconds)}\u00a0s`,
    clearedAndHidden: (seconds) => `Será apagado em ${number(seconds)}\u00a0s, fora do histórico`,
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
  settle: 'Fazer login para confirmar',
  settleNamed: (name) => `Fazer login para confirmar: ${name}`,
  keys: {
    newKey: {
      badge: 'Chave nova – a confirmar',
      status: 'A resposta se perdeu; por isso, esta chave pode já ser válida ou não. Faça login para saber.',
    },
    earlierKey: {
      badge: 'Chave anterior – guarde',
      status: 'Pode ser que ela ainda seja a válida. Guarde-a até você ter feito login.',
    },
    replacedKey: {
      badge: 'Substituída',
      status: 'Uma chave mais nova foi aceita: use aquela. Esta fica guardada até o fim da configuração.',
    },
  },
  status: {
    active: null,
    pending: 'Ainda não foi aceita: os códigos dela não são válidos até o fim da configuração.',
    unknown: 'Ainda não se sabe se esta chave foi aceita. Faça login para saber.',
    superseded: 'Uma chave mais nova substituiu esta. Guarde a antiga até a nova ter funcionado.',
    trashed: null,
  },
  badge: {
    active: null,
    pending: 'Não terminada',
    unknown: 'A confirmar',
    superseded: 'Substituída',
    trashed: null,
  },
  failed: {
    title: 'Não foi possível ler a lista de contas',
  },
  empty: {
    title: 'Seus códigos ficarão aqui',
    enroll: 'Configurar os códigos da sua organização',
    enrollHint: 'Faça login uma vez; o Keyturn configura os códigos sozinho.',
    add: 'Adicionar uma conta',
    addHint: 'Com um código QR, um link ou uma chave de configuração de qualquer site.',
    kept: 'As chaves ficam no chaveiro deste computador.',
  },
  removal: {
    title: (name) => `Remover ${name}?`,
    site: (issuer) =>
      `${issuer} continuará pedindo um código quando você fizer login. Desative isso no site primeiro, ou você pode ficar sem acesso.`,
    enrolled: (issuer) =>
      `Não será mais possível fazer login em ${issuer} com códigos deste computador. O suporte de TI teria que redefinir seu segundo fator.`,
    undo: 'Você pode restaurá-la em “Removidas recentemente”.',
    confirm: 'Remover',
  },
  removed: (name) => `Conta removida: ${name}.`,
  undo: 'Desfazer',
  restored: (name) => `Conta restaurada: ${name}.`,
  recentlyRemoved: (count) => `Removidas recentemente (${count})`,
  restore: 'Restaurar',
  restoreNamed: (name) => `Restaurar ${name}`,
  unfinished: {
    title: (issuer) => `Configuração para ${issuer} não terminada`,
    as: (username) => `como ${username}`,
    explanation: {
      intended: () => 'Nada foi configurado ainda. Seu login funciona como antes.',
      stored: (issuer) =>
        `A nova chave está no seu chaveiro, mas ${issuer} ainda não a aceitou. Seu login funciona como antes.`,
      verifySent: (issuer) =>
        `Foi pedido a ${issuer} que aceitasse a nova chave, e a resposta se perdeu. Todas as chaves ficam guardadas; o login mostra qual é válida.`,
      verified: (issuer) =>
        `${issuer} aceitou a nova chave, e os códigos dela funcionam. Falta uma última etapa.`,
      active: () => 'Está tudo configurado.',
    },
    replacing: {
      intended: () =>
        'Nenhuma chave nova foi configurada ainda, e a que você tem fica guardada. Se os códigos dela forem recusados, continue aqui.',
      stored: (issuer) =>
        `A nova chave está no seu chaveiro, mas ${issuer} ainda não a aceitou. Continue usando a que você tem; se os códigos dela forem recusados, continue aqui.`,
      verifySent: (issuer) =>
        `Foi pedido a ${issuer} que aceitasse a nova chave, e a resposta se perdeu. As duas chaves ficam guardadas; o login mostra qual é válida.`,
      verified: (issuer) =>
        `${issuer} aceitou a nova chave: use os códigos dela de agora em diante. A anterior fica guardada até a última etapa ser concluída.`,
      active: () => 'Está tudo configurado.',
    },
    resume: 'Continuar',
    discard: 'Descartar',
    discarding: 'Descartando…',
  },
})
