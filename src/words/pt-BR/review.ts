// The words for looking at what was scanned before it is saved, and for what comes of it.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const review = ({ plural }: Formats): Messages['review'] => ({
  found: (count) => plural(count, { one: 'É esta a conta?', other: `${count} contas encontradas` }),
  foundSentence: (count, name) =>
    plural(count, {
      one: `Conta encontrada: ${name === '' ? 'sem nome' : name}.`,
      other: `${count} contas foram encontradas.`,
    }),
  accounts: 'Contas encontradas',
  nameless: 'Ainda sem nome',
  code: 'O código agora',
  counts: 'Os códigos vêm um de cada vez: cada um aparece quando você pede.',

  take: (name) => `Adicionar ${name === '' ? 'a conta sem nome' : name}`,
  takeAll: 'Todas',
  chosen: (taken, of) =>
    plural(taken, { one: `${taken} de ${of} escolhida`, other: `${taken} de ${of} escolhidas` }),
  details: (name) => (name === '' ? 'Detalhes da conta sem nome' : `Detalhes de ${name}`),
  marks: {
    sameKey: 'Já está aqui',
    sameName: 'Mesmo nome',
    nameless: 'Precisa de um nome',
    look: 'Vale conferir',
    period: (seconds) => `${seconds}\u00a0s`,
  },

  unusual: {
    title: 'Vale conferir',
    algorithm: (name) => `Usa ${name}. A maioria usa SHA-1; funciona igualmente bem.`,
    digits: (digits) =>
      plural(digits, {
        one: `Os códigos têm ${digits} dígito. A maioria tem 6.`,
        other: `Os códigos têm ${digits} dígitos. A maioria tem 6.`,
      }),
    period: (seconds) =>
      plural(seconds, {
        one: 'Os códigos mudam a cada segundo. A maioria muda a cada 30 segundos.',
        other: `Os códigos mudam a cada ${seconds} segundos. A maioria muda a cada 30 segundos.`,
      }),
    shortSecret: 'A chave é muito curta e, por isso, mais fácil de adivinhar. Pode faltar uma parte dela.',
    issuerDiffers: (issuer, label) =>
      `O nome é “${issuer}” em um lugar e “${label}” em outro. Confira se vem de onde você pensa.`,
    noName: 'Não diz de onde é. Dê um nome, para você encontrá-la depois.',
  },

  alike: {
    sameKey: {
      title: (name) => `${name} já está aqui`,
      body: 'Gera os mesmos códigos.',
    },
    sameName: {
      title: (name) => `Já existe uma conta chamada ${name}`,
      body: 'Ela tem outra chave; por isso, os códigos são diferentes.',
    },
    notReplaceable:
      'Ela foi configurada com sua organização; por isso, não é substituída por algo escaneado.',
    question: 'O que você quer fazer com esta conta?',
    leave: 'Manter a que está aqui',
    leaveHint: 'Esta não é adicionada.',
    replace: 'Substituir',
    replaceHint: {
      sameKey: 'A que está aqui vai para “Removidas recentemente”.',
      sameName: 'Para quando você recebeu uma nova chave. A antiga vai para “Removidas recentemente”.',
    },
    both: 'Manter as duas',
    bothHint: {
      sameKey: 'Você terá duas linhas com os mesmos códigos.',
      sameName: 'Para uma segunda conta no mesmo lugar.',
    },
  },

  transfer: {
    title: (scanned, of) =>
      plural(scanned, { one: `${scanned} de ${of} escaneado`, other: `${scanned} de ${of} escaneados` }),
    complete: (of) =>
      plural(of, { one: 'O código QR foi escaneado', other: `Todos os ${of} códigos QR foram escaneados` }),
    body: 'Esta transferência está dividida em vários códigos QR. Mostre o próximo no outro celular.',
    next: 'Escanear o próximo código QR',
    nextPicture: 'Escolher a próxima imagem…',
    orDrop: 'Ou solte ou cole aqui.',
    missing: (left) =>
      plural(left, {
        one: 'Ainda falta um código QR, com as contas que estão nele.',
        other: `Ainda faltam ${left} códigos QR, com as contas que estão neles.`,
      }),
    addNow: 'Adicionar estas agora',
  },

  replace: 'Substituir conta',
  submit: (count) => plural(count, { one: 'Adicionar conta', other: `Adicionar ${count} contas` }),
  nothingChosen: 'Escolha pelo menos uma para adicionar.',
  keep: 'Manter a que está aqui',
  allHere: 'Todas já estão aqui. Não é preciso adicionar nada.',
  done: 'Concluir',
  busy: 'Adicionando…',

  added: (name) => `Conta adicionada: ${name}.`,
  addedMany: (count) =>
    plural(count, { one: 'Uma conta foi adicionada.', other: `${count} contas foram adicionadas.` }),
  replaced: (name) => `Conta adicionada: ${name}. A antiga foi removida.`,
  undone: 'Desfeito. A antiga foi restaurada.',
  someFailed: (added, failed) =>
    `${plural(added, { one: `${added} conta foi adicionada`, other: `${added} contas foram adicionadas` })}; ${plural(failed, { one: `${failed} não foi`, other: `${failed} não foram` })}.`,
})
