// The words of the enrollment wizard.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const enrollment = ({ duration, minutesAndSeconds, number }: Formats): Messages['enrollment'] => ({
  timeLeft: (seconds) => `Tempo restante: ${minutesAndSeconds(seconds)}`,
  timeLeftLabel: 'Tempo restante para este login',
  startAgain: 'Começar de novo',
  signInAgain: 'Entrar de novo',
  tryNextCode: 'Tentar com o próximo código',
  unlock: 'Desbloquear e tentar de novo',
  startingAgain: 'Começando de novo…',
  retrying: {
    why: 'O serviço não respondeu.',
    inSeconds: (seconds, attempt, of) =>
      `Nova tentativa em ${duration(seconds)} (${number(attempt)} de ${number(of)})…`,
    now: (attempt, of) => `Tentando de novo (${number(attempt)} de ${number(of)})…`,
  },

  connection: {
    title: 'Onde você entra?',
    intro: 'Escolha sua organização. O Keyturn faz o login uma vez e configura os códigos sozinho.',
    practice: 'Treino',
    addNew: 'Adicionar uma organização',
    addFirst: 'Diga ao Keyturn onde você entra. O departamento de TI fornece estes dados.',
  },
  credentials: {
    title: (issuer) => `Entrar em ${issuer}`,
    username: 'Nome de usuário',
    password: 'Senha',
    submit: 'Entrar',
    busy: 'Entrando…',
    change: 'Trocar de organização',
    kept: 'Sua senha vai apenas para o serviço de login e não é guardada.',
    otherWays: 'Outras formas de entrar',
    withoutPassword: 'Entrar sem senha',
    usernameFirst: 'Digite primeiro seu nome de usuário.',
    here: 'Entrar aqui com uma senha',
    inBrowser: 'Entrar pelo navegador',
    inBrowserIntro: (issuer) =>
      `${issuer} tem sua própria página de login. O Keyturn a abre no navegador e continua quando você terminar.`,
  },
  browser: {
    title: 'Continue no navegador',
    steps: 'O que acontece agora',
    opened: (issuer) => `O navegador mostra a página de login de ${issuer}.`,
    signIn: 'Entre por lá como sempre, em até cinco minutos.',
    back: 'Volte para cá. O Keyturn continua sozinho.',
    waiting: 'Aguardando o navegador…',
    openAgain: 'Abrir o navegador de novo',
  },
  firstFactor: {
    title: 'Como você quer entrar?',
    choices: {
      password: { title: 'Senha', hint: 'A que você usa sempre' },
      emailCode: { title: 'E-mail', hint: 'Um código enviado ao seu e-mail' },
      smsCode: { title: 'SMS', hint: 'Um código enviado ao seu celular' },
    },
    passwordTitle: 'Digite sua senha',
    otherWay: 'Outra forma',
  },
  device: {
    question: (issuer) => `${issuer} pode lembrar este computador e não pedir um código aqui da próxima vez.`,
    remember: 'Lembrar este computador',
    busy: 'Salvando…',
    later: 'Agora não',
    remembered: 'Este computador será lembrado.',
  },
  practice: {
    title: 'Usuários de treino',
    body: 'Esta organização funciona no seu próprio computador. Escolha quem você quer ser:',
    use: 'Usar',
    password: 'Senha',
  },
  newPassword: {
    title: 'Escolha uma nova senha',
    intro: 'A que você tem é temporária.',
    field: 'Nova senha',
    repeat: 'Nova senha mais uma vez',
    differ: 'As duas senhas não são iguais.',
    submit: 'Definir nova senha',
    busy: 'Definindo a senha…',
    attributes: {
      address: 'Endereço',
      birthdate: 'Data de nascimento',
      email: 'Endereço de e-mail',
      family_name: 'Sobrenome',
      gender: 'Gênero',
      given_name: 'Nome',
      locale: 'Idioma',
      middle_name: 'Nome do meio',
      name: 'Nome completo',
      nickname: 'Apelido',
      phone_number: 'Número de telefone',
      picture: 'Link para uma foto',
      preferred_username: 'Nome de usuário preferido',
      profile: 'Link para um perfil',
      website: 'Site',
      zoneinfo: 'Fuso horário',
    },
  },
  recovery: {
    forgot: 'Esqueceu a senha?',
    resetFirst: 'Redefinir a senha',
    confirmFirst: 'Confirmar a inscrição',
    signInWithNew: 'Fazer login com a nova senha',
    ask: {
      title: 'Redefina sua senha',
      intro: (issuer) => `${issuer} pode enviar um código a você. Com ele, você escolhe uma nova senha.`,
      submit: 'Enviar um código',
      busy: 'Pedindo um código…',
    },
    resetTitle: 'Digite o código e uma nova senha',
    confirm: {
      title: 'Confirme sua inscrição',
      earlier: (issuer) =>
        `${issuer} enviou uma mensagem quando você se inscreveu. Digite o código dela ou peça um novo.`,
      submit: 'Confirmar',
      linkOpened: 'Abri um link em vez disso',
    },
    sent: {
      email: (issuer, to) =>
        to === ''
          ? `Se ${issuer} conhece você por este nome de usuário, um código está a caminho por e-mail.`
          : `Se ${issuer} conhece você por este nome de usuário, um código está a caminho por e-mail para ${to}.`,
      sms: (issuer, to) =>
        to === ''
          ? `Se ${issuer} conhece você por este nome de usuário, um código está a caminho por SMS.`
          : `Se ${issuer} conhece você por este nome de usuário, um código está a caminho por SMS para ${to}.`,
      unsaid: (issuer) => `Se ${issuer} conhece você por este nome de usuário, um código está a caminho.`,
    },
    patience: 'Pode levar alguns minutos. Um e-mail pode estar na pasta de spam.',
    sendNew: 'Enviar um novo código',
    sendNewIn: (seconds) => `Enviar um novo código em ${duration(seconds)}`,
    sending: 'Pedindo um novo código…',
    onlyNewest: 'Um novo código foi pedido. Só o mais recente vale.',
  },
  select: {
    title: 'Como você quer confirmar que é você?',
    choices: {
      SOFTWARE_TOKEN_MFA: { title: 'Autenticador', hint: 'Um código do Keyturn ou de outro autenticador' },
      SMS_MFA: { title: 'SMS', hint: 'Um código enviado ao seu celular' },
      EMAIL_OTP: { title: 'E-mail', hint: 'Um código enviado ao seu e-mail' },
    },
  },
  sentCode: {
    title: 'Digite o código que você recebeu',
    sms: (to) => (to === '' ? 'Ele está em um SMS.' : `Ele está em um SMS para ${to}.`),
    email: (to) => (to === '' ? 'Ele está em um e-mail.' : `Ele está em um e-mail para ${to}.`),
    field: 'Código',
    submit: 'Continuar',
    busy: 'Verificando o código…',
  },
  ownCode: {
    title: 'Seu segundo fator',
    using: (account) => `Usando o código de ${account}`,
    usingThis: 'Usando o código que o Keyturn guarda para você',
    waiting: 'Aguardando um código novo – o último já foi usado.',
    waitingNext: 'Aguardando o próximo código.',
    inSeconds: (seconds) => duration(seconds),
    sending: 'Enviando o código…',
    byItself: 'Ele é enviado automaticamente.',
    typeInstead: 'Digitar um código',
  },
  typedCode: {
    title: 'Digite o código do seu autenticador',
    intro:
      'O Keyturn ainda não tem uma chave para este usuário. Use o código do autenticador que você tem hoje.',
    device: (name) => `O nome dele é “${name}”.`,
    field: 'Código',
    submit: 'Continuar',
    busy: 'Verificando o código…',
    useOwn: 'Usar o código do Keyturn',
  },
  cannotSetUp: {
    title: 'Não é possível configurar códigos aqui',
    body: (issuer) =>
      `${issuer} pede um segundo fator, mas não de um aplicativo como o Keyturn. O suporte de TI pode ativar isso; até lá, configure outro segundo fator onde você costuma entrar.`,
    close: 'Fechar',
  },
  signedIn: {
    none: {
      title: 'Você entrou',
      body: (issuer) =>
        `${issuer} não pediu um segundo fator. Configure um agora, para que só a senha não baste para entrar.`,
      enroll: 'Configurar códigos',
      later: 'Agora não',
    },
    sentCode: {
      title: 'Você entrou',
      body: (issuer) =>
        `Desta vez, ${issuer} enviou um código a você. O Keyturn pode gerar os códigos neste computador.`,
      enroll: 'Configurar códigos',
      later: 'Agora não',
    },
    softwareToken: {
      title: 'Seu login funciona',
      body: (issuer) => `Você já tem códigos para ${issuer}, e o que acabou de ser usado estava certo.`,
      done: 'Concluir',
      replace: 'Trocar por uma nova chave…',
      replaceTitle: 'Trocar seu autenticador?',
      replaceBody: (issuer) =>
        `${issuer} mantém um autenticador por pessoa. Uma nova chave no Keyturn substitui a que você usa hoje, aqui ou em outro dispositivo. A antiga fica guardada aqui até você entrar com a nova.`,
      replaceConfirm: 'Trocar',
    },
    settled: {
      title: 'Tudo resolvido',
      body: (issuer) =>
        `${issuer} acabou de aceitar um código; a chave que o gerou é a que vale. Não falta fazer nada.`,
    },
  },
  naming: {
    title: 'Pronto para o cadastro',
    intro: (issuer) => `${issuer} exige um segundo fator. O Keyturn configura tudo; basta apertar o botão.`,
    introOptional: 'O Keyturn configura os códigos; basta apertar o botão.',
    issuer: 'Organização',
    accountName: 'Nome da conta',
    device: 'Nome deste dispositivo',
    deviceHint: 'Sua organização mostra este nome quando pede um código.',
    earlierKept: 'Você recebe uma nova chave para isto. A anterior fica guardada.',
    submit: 'Cadastrar',
  },
  steps: {
    title: 'Fazendo o cadastro',
    failedTitle: 'Ainda não terminou',
    list: 'Etapas',
    associate: (issuer) => `Pedir uma chave a ${issuer}`,
    store: 'Guardar a chave no chaveiro',
    verify: 'Provar que ela funciona',
    finish: 'Finalizar',
    signIn: 'Entrar com um código novo',
    states: { done: 'concluída', running: 'em andamento', failed: 'não concluída', waiting: 'a seguir' },
    durable: 'Cada etapa é salva antes da próxima, para você nunca perder o acesso.',
    finishWithout: 'Finalizar sem entrar',
    newKey: 'Obter uma nova chave',
  },
  done: {
    title: 'Cadastro concluído',
    body: (issuer) => `De agora em diante, ${issuer} pede este código quando você entra.`,
    proven: (issuer) => `${issuer} já aceitou um código do Keyturn.`,
    settledTitle: 'Tudo resolvido',
    settled: (issuer) =>
      `${issuer} aceitou um código desta chave; portanto, é ela que vale. Não falta fazer nada.`,
    copy: 'Copiar código',
    done: 'Concluir',
  },
  test: {
    title: 'Testar seu login',
    intro: (issuer) =>
      `O Keyturn entra em ${issuer} por você e envia o código sozinho, para ver se ele é aceito. Nada é alterado.`,
    username: 'Nome de usuário',
    works: {
      title: 'Funciona',
      body: (issuer, account) => `${issuer} aceitou o código de ${account}.`,
    },
    otherKey: {
      title: 'A chave que está aqui não é a que vale',
      body: (issuer) =>
        `${issuer} aceitou um código, mas não um desta conta. Faça o cadastro de novo para ter a chave certa aqui.`,
    },
    setUpAsked: {
      title: 'A chave que está aqui não é a que vale',
      body: (issuer) =>
        `${issuer} pede que você configure uma nova. Faça o cadastro de novo, com o login que você acabou de fazer.`,
    },
    notAsked: {
      title: (issuer) => `${issuer} não pediu um código`,
      body: 'Ou seja, só a senha basta para entrar. Você pode ativar os códigos nos detalhes da conta.',
    },
    sentCode: {
      title: (issuer) => `${issuer} enviou um código a você`,
      body: 'Não foi pedido um código gerado pelo Keyturn. Você pode dar preferência a eles nos detalhes da conta.',
    },
    enrollAgain: 'Cadastrar de novo',
    back: 'Voltar à conta',
  },
})
