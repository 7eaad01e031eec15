// The words about the network between here and an organization: who reads along on it, what a proxy asks, and what a
// check of the connection finds.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const network = ({ duration, number, plural }: Formats): Messages['network'] => ({
  hosts: {
    title: 'O que um administrador precisa liberar',
    copy: 'Copiar',
    copied: 'Copiado',
    copiedSentence: 'Os nomes foram copiados.',
  },
  readsAlong: {
    title: (by) => `${by} pode ler o que você envia`,
    body: (issuer) =>
      `É uma autoridade que foi adicionada a este computador, em geral pela sua empresa. Ela pode ver tudo o que vai para ${issuer}, inclusive a sua senha.`,
    ask: 'Se isso é uma surpresa, fale com o suporte de TI antes de fazer login.',
    goOn: 'Continuar',
    enrolled: (by) => `Durante a configuração, ${by} podia ler o que foi enviado.`,
  },
  proxy: {
    title: (proxy) => `O proxy ${proxy} pede uma senha`,
    realm: (realm) => `Ele diz que é para “${realm}”.`,
    whose: 'É a senha da sua rede, não a que você usa para fazer login na sua organização.',
    refused: 'Este nome de usuário ou esta senha não foi aceita. Confira os dois.',
    username: 'Nome de usuário',
    password: 'Senha',
    keep: 'Guardar no chaveiro deste computador',
    keepHint: 'Se não, o Keyturn a esquece quando você o encerra.',
    submit: 'Continuar',
    busy: 'Um momento…',
  },
  check: {
    action: 'Verificar a conexão',
    actionFor: (issuer) => `Verificar a conexão com ${issuer}`,
    title: (issuer) => `Conexão com ${issuer}`,
    intro: 'Testa a conexão etapa por etapa. Não muda nada nem envia nada seu.',
    steps: 'Etapas',
    names: {
      proxy: 'A saída da sua rede',
      name: 'O nome do serviço de login',
      connection: 'Uma conexão protegida',
      clock: 'O relógio deste computador',
      service: 'A resposta do serviço de login',
    },
    direct: 'Direto, sem proxy.',
    byProxy: (proxy) => `Pelo proxy ${proxy}.`,
    name: (host) => `${host} é conhecido.`,
    addresses: (host, addresses) => `${host} está em ${addresses}.`,
    moreAddresses: (count) => plural(count, { one: `mais ${number(count)}`, other: `mais ${number(count)}` }),
    loopback: 'Ela não sai deste computador; por isso, não precisa de proteção.',
    publicAuthority: (by, until) =>
      `O certificado dela é de ${by}, em que computadores do mundo todo confiam, e é válido até ${until}.`,
    ownAuthority: (by, until) =>
      `O certificado dela é de ${by}, em que só este computador confia, e é válido até ${until}.`,
    clockRight: 'Está certo.',
    clockBehind: (seconds) => `Está ${duration(seconds)} atrasado. O Keyturn compensa isso.`,
    clockAhead: (seconds) => `Está ${duration(seconds)} adiantado. O Keyturn compensa isso.`,
    answered: 'Ele responde.',
    notTried: 'não testado',
    proxyKnows: 'Não é preciso: o proxy faz a busca.',
    good: 'A conexão funciona',
    goodBody: (issuer) => `Nada entre este computador e ${issuer} impede o login.`,
    again: 'Verificar de novo',
    copy: 'Copiar o relatório',
    copied: 'O relatório foi copiado.',
    stopped: 'A verificação foi interrompida.',
    checking: (step) => `Verificando: ${step}`,
  },
})
