// The words of the details of one account.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const account = ({ plural }: Formats): Messages['account'] => ({
  back: 'Códigos',
  ready: 'Pronta para usar.',
  added: (date) => `Adicionada em ${date}.`,
  notUsed: 'Ainda não foi usada.',
  usedAgo: (ago, count) =>
    plural(count, { one: `Usada uma vez, ${ago}.`, other: `Usada ${count} vezes, a última ${ago}.` }),
  usedJustNow: (count) =>
    plural(count, {
      one: 'Usada uma vez, agora há pouco.',
      other: `Usada ${count} vezes, a última agora há pouco.`,
    }),
  usedOn: (date, count) =>
    plural(count, { one: `Usada uma vez, em ${date}.`, other: `Usada ${count} vezes, a última em ${date}.` }),
  kind: {
    totp: 'Baseado em tempo',
    hotp: 'Baseado em contador',
    steam: 'Steam Guard',
  },
  letters: (count) => plural(count, { one: `${count} letra ou número`, other: `${count} letras e números` }),
  digits: (count) => plural(count, { one: `${count} dígito`, other: `${count} dígitos` }),
  period: (seconds) =>
    plural(seconds, { one: 'novo a cada segundo', other: `novo a cada ${seconds} segundos` }),
  algorithm: { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512' },
  remove: 'Remover conta…',
  unsafe: 'Há caracteres ocultos neste texto. Digite-o em vez de colar.',

  rename: {
    action: 'Renomear',
    form: 'Nomes desta conta',
    issuer: 'Site ou organização',
    accountName: 'Conta',
    missing: 'Preencha um dos dois, para você encontrá-la depois.',
    save: 'Salvar',
    saving: 'Salvando…',
    saved: (name) => `Agora o nome da conta é ${name}.`,
  },
  list: {
    title: 'Na sua lista',
    pin: 'Fixar no topo',
    pinHint: 'Acima das contas que não estão fixadas.',
    pinned: 'Conta fixada no topo.',
    unpinned: 'Conta desafixada.',
  },
  tags: {
    title: 'Etiquetas',
    hint: 'Pressione Enter depois de cada uma. A pesquisa as encontra.',
    add: 'Adicionar uma etiqueta',
    addNamed: (tag) => `Adicionar a etiqueta ${tag}`,
    removeNamed: (tag) => `Remover a etiqueta ${tag}`,
    suggestions: 'Etiquetas das suas outras contas',
    added: (tags) => `Etiquetas adicionadas: ${tags}.`,
    removed: (tag) => `Etiqueta removida: ${tag}.`,
    alreadyThere: 'Esta etiqueta já está aqui.',
    tooLong: (most) =>
      plural(most, {
        one: `Uma etiqueta tem no máximo ${most} caractere.`,
        other: `Uma etiqueta tem no máximo ${most} caracteres.`,
      }),
    tooMany: (most) =>
      plural(most, {
        one: `Só há espaço para ${most} etiqueta.`,
        other: `Só há espaço para ${most} etiquetas. Remova uma primeiro.`,
      }),
  },
  note: {
    title: 'Nota',
    hint: 'Não fica no chaveiro: nada de senhas nem códigos de recuperação aqui.',
    saving: 'Salvando…',
    saved: 'Salva',
    savedSentence: 'A nota foi salva.',
  },
  device: {
    title: 'Outro dispositivo',
    hint: 'Coloca a mesma chave em um segundo dispositivo, como seu celular.',
    counting: 'Não para códigos baseados em contador: cada dispositivo gastaria os códigos do outro.',
    action: 'Código QR…',
    opening: 'Abrindo…',
    dialogTitle: (name) => `Mostrar o código QR de ${name}?`,
    whatItIs: 'O código QR é sua chave. Quem o vir ou fotografar poderá gerar seus códigos, para sempre.',
    lookAround: 'Confira se ninguém está olhando e se sua tela não está sendo compartilhada.',
    oneKey: (issuer) =>
      `${issuer} mantém uma só chave para você. Ela ficará nos dois dispositivos, e deixa de ser válida nos dois se você configurar uma nova.`,
    confirm: 'Mostrar o código QR',
  },

  organization: {
    title: 'Sua organização',
    loading: (issuer) => `Consultando ${issuer}…`,
    signedOut: (issuer) => `Faça login para ver e mudar como ${issuer} pede códigos.`,
    signIn: 'Fazer login',
    signedInAs: (username) => `Conectado como ${username}`,
    signOut: 'Sair',
    signOutHint: 'Seus códigos continuam funcionando.',
    signingOut: 'Saindo…',
    signedOutTitle: 'Você não está conectado',
    sessionEnded: 'Sua sessão foi encerrada',
    sessionEndedHint: 'Nada foi alterado. Faça login e tente de novo.',
    signInAgain: 'Fazer login de novo',
    signOutHere: 'Sair aqui',
    notTold: 'Sessão encerrada neste computador',
    notToldHint: (issuer) =>
      `Não foi possível avisar ${issuer}. Ninguém pode continuar com sua sessão aqui, mas ${issuer} a aceita até ela expirar. O suporte de TI pode encerrá-la na hora.`,
    outcome: {
      on: 'Os códigos foram ativados.',
      preferred: 'Agora os códigos são pedidos em todos os logins.',
      off: 'Os códigos foram desativados.',
      keychain: 'Você continua conectado neste computador.',
      memory: 'Você será desconectado quando encerrar o Keyturn.',
      signedOut: 'Sua sessão foi encerrada.',
    },
  },

  codes: {
    title: 'Códigos no login',
    asked: 'São pedidos em todos os logins.',
    choice: 'Podem ser escolhidos no login.',
    notAsked: {
      nothing: 'Não são pedidos: só sua senha já basta.',
      SMS_MFA: 'Não são pedidos: você recebe um SMS.',
      EMAIL_OTP: 'Não são pedidos: você recebe um e-mail.',
      several: 'Não são pedidos: é usado outro método de login.',
    },
    turnOn: 'Ativar',
    turningOn: 'Ativando…',
    makeFirst: 'Pedir primeiro estes códigos',
    makingFirst: 'Mudando…',
    turnOff: 'Desativar…',
    turningOff: 'Desativando…',
  },

  /** Codes that are sent. */
  sent: {
    title: { SMS_MFA: 'Códigos por SMS', EMAIL_OTP: 'Códigos por e-mail' },
    asked: 'São enviados em todos os logins.',
    choice: 'Podem ser escolhidos no login.',
    off: 'Desativados.',
    offWithAddress: (address) => `Desativados. Seriam enviados para ${address}.`,
    withAddress: (sentence, address) => `${sentence} São enviados para ${address}.`,
    turnOffTitle: {
      SMS_MFA: (issuer) => `Desativar os códigos por SMS em ${issuer}?`,
      EMAIL_OTP: (issuer) => `Desativar os códigos por e-mail em ${issuer}?`,
    },
    outcome: {
      on: (what) => `${what}: ativados.`,
      preferred: (what) => `${what}: agora são enviados em todos os logins.`,
      off: (what) => `${what}: desativados.`,
    },
  },

  turnOff: {
    title: (issuer) => `Desativar os códigos em ${issuer}?`,
    then: {
      nothing:
        'Só sua senha vai bastar para fazer login. Quem a descobrir poderá fazer login como se fosse você.',
      SMS_MFA: 'Quando fizer login, você receberá um SMS no lugar do código.',
      EMAIL_OTP: 'Quando fizer login, você receberá um e-mail no lugar do código.',
      SOFTWARE_TOKEN_MFA:
        'Quando fizer login, será pedido um código do seu aplicativo autenticador no lugar.',
      several: 'Quando fizer login, será usado outro método de login.',
    },
    kept: 'A chave fica no Keyturn, para você poder ativar os códigos de novo por aqui.',
    confirm: 'Desativar',
  },

  keep: {
    title: 'Continuar conectado neste computador',
    hint: 'Sua sessão fica guardada no chaveiro. Caso contrário, você é desconectado ao encerrar o Keyturn.',
    notKept:
      'O chaveiro não guardou sua sessão renovada; você será desconectado quando encerrar o Keyturn. Ative isto para tentar de novo.',
  },
  key: {
    title: 'Esta chave',
  },
  test: {
    title: 'A chave funciona?',
    hint: 'O Keyturn faz login uma vez com um código desta conta, para verificar.',
    action: 'Testar login',
  },
  again: {
    title: 'Uma nova chave',
    hint: 'Substitui esta, por exemplo se outra pessoa pode tê-la visto.',
    action: 'Configurar de novo…',
    dialogTitle: (issuer) => `Configurar de novo os códigos de ${issuer}?`,
    dialogBody: (issuer) =>
      `Uma nova chave substitui esta; qualquer cópia dela em outro dispositivo deixa de funcionar em ${issuer}.`,
    dialogKept: 'A chave antiga fica guardada até a nova ter funcionado.',
    confirm: 'Configurar de novo',
  },
})
