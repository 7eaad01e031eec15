// The words of the enrollment wizard.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const enrollment = ({ duration, minutesAndSeconds, number }: Formats): Messages['enrollment'] => ({
  timeLeft: (seconds) => `Tempo restante: ${minutesAndSeconds(seconds)}`,
  timeLeftLabel: 'Tempo restante para este login',
  startAgain: 'Começar de novo',
  signInAgain: 'Fazer login de novo',
  tryNextCode: 'Tentar com o próximo código',
  unlock: 'Desbloquear e tentar de novo',
  startingAgain: 'Começando de novo…',
  retrying: {
    why: 'O serviço de login não respondeu.',
    inSeconds: (seconds, attempt, of) =>
      `Nova tentativa em ${duration(seconds)} (${number(attempt)} de ${number(of)})…`,
    now: (attempt, of) => `Tentando de novo (${number(attempt)} de ${number(of)})…`,
  },

  connection: {
    title: 'Onde você faz login?',
    intro: 'Escolha sua organização. O Keyturn faz o login uma vez e configura os códigos sozinho.',
    practice: 'Demonstração',
    addNew: 'Adicionar uma organização',
    addFirst: 'Informe ao Keyturn onde você faz login. O departamento de TI fornece estes dados.',
  },
  credentials: {
    title: (issuer) => `Fazer login em ${issuer}`,
    username: 'Nome de usuário',
    password: 'Senha',
    submit: 'Fazer login',
    busy: 'Fazendo login…',
    change: 'Trocar de organização',
    kept: 'Sua senha vai apenas para o serviço de login e não é guardada.',
    otherWays: 'Outros métodos de login',
    withoutPassword: 'Fazer login sem senha',
    usernameFirst: 'Digite primeiro seu nome de usuário.',
    here: 'Fazer login aqui com uma senha',
    inBrowser: 'Fazer login pelo navegador',
    inBrowserIntro: (issuer) =>
      `${issuer} tem sua própria página de login. O Keyturn a abre no navegador e continua quando você terminar.`,
  },
  browser: {
    title: 'Continue no navegador',
    steps: 'O que acontece agora',
    opened: (issuer) => `O navegador mostra a página de login de ${issuer}.`,
    signIn: 'Faça login por lá como sempre, em até cinco minutos.',
    back: 'Volte para cá. O Keyturn continua sozinho.',
    waiting: 'Aguardando o navegador…',
    openAgain: 'Abrir o navegador de novo',
  },
  firstFactor: {
    title: 'Como você quer fazer login?',
    choices: {
      password: { title: 'Senha', hint: 'A que você usa sempre' },
      emailCode: { title: 'E-mail', hint: 'Um código enviado ao seu e-mail' },
      smsCode: { title: 'SMS', hint: 'Um código enviado ao seu celular' },
      passkey: { title: 'Chave de acesso', hint: 'No navegador, onde ela fica guardada' },
    },
    passwordTitle: 'Digite sua senha',
    otherWay: 'Outro método',
  },
  device: {
    question: (issuer) => `${issuer} pode lembrar este computador e não pedir um código aqui da próxima vez.`,
    remember: 'Lembrar este computador',
    busy: 'Lembrando o computador…',
    later: 'Agora não',
    remembered: 'Este computador será lembrado.',
  },
  practice: {
    title: 'Usuários de demonstração',
    body: 'Esta organização funciona no seu próprio computador. Escolha com qual usuário fazer login:',
    use: 'Usar',
    password: 'Senha',
  },
  newPassword: {
    title: 'Escolha uma nova senha',
    intro: 'A que você tem é temporária.',
    field: 'Nova senha',
    repeat: 'Repita a nova senha',
    differ: 'As duas senhas não são iguais.',
    leaveOut: 'Você pode deixar este campo vazio.',
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
    onlyNewest: 'Um novo código foi pedido. Só o mais recente é válido.',
  },
  select: {
    title: 'Como você quer confirmar que é você?',
    choices: {
      SOFTWARE_TOKEN_MFA: {
        title: 'Aplicativo autenticador',
        hint: 'Um código do Keyturn ou de outro aplicativo',
      },
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
    title: 'Digite o código do seu aplicativo autenticador',
    intro:
      'O Keyturn ainda não tem uma chave para este usuário. Use o código do aplicativo autenticador que você tem hoje.',
    device: (name) => `O nome dele é “${name}”.`,
    field: 'Código',
    submit: 'Continuar',
    busy: 'Verificando o código…',
    useOwn: 'Usar o código do Keyturn',
  },
  elsewhere: {
    passkey: {
      title: 'Sua chave de acesso funciona no navegador',
      body: (issuer) => `Uma chave de acesso pertence ao seu navegador e à página de login de ${issuer}.`,
    },
    custom: {
      title: 'Este login continua no navegador',
      body: (issuer) => `${issuer} faz uma pergunta que só a própria página de login pode fazer.`,
    },
    opens: 'O Keyturn abre essa página e continua quando você terminar.',
    noPage: (issuer) =>
      `O Keyturn não conhece o endereço da página de login de ${issuer}. Peça-o ao suporte de TI e adicione-o à organização, ou peça outro método de login.`,
  },
  sendTo: {
    title: 'Para onde seus códigos devem ir?',
    intro: (issuer) =>
      `${issuer} pede um segundo fator e envia os códigos a você; não aceita os de um aplicativo como o Keyturn.`,
    email: 'Endereço de e-mail',
    phone: 'Número de telefone',
    phoneHelp: 'Com o código do país, por exemplo +55 11 91234-5678',
    submit: 'Enviar um código',
    busy: 'Enviando o código…',
    byEmail: 'Prefiro por e-mail',
    byPhone: 'Prefiro por SMS',
  },
  cannotSetUp: {
    title: 'Não é possível configurar códigos aqui',
    body: (issuer) =>
      `${issuer} pede um segundo fator, mas não de um aplicativo como o Keyturn. O suporte de TI pode ativar isso; até lá, configure outro segundo fator onde você costuma fazer login.`,
    close: 'Fechar',
  },
  signedIn: {
    none: {
      title: 'Você está conectado',
      body: (issuer) =>
        `${issuer} não pediu um segundo fator. Configure um agora, para que só a senha não baste para fazer login.`,
      enroll: 'Configurar códigos',
      later: 'Agora não',
    },
    sentCode: {
      title: 'Você está conectado',
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
      replaceTitle: 'Trocar a chave atual?',
      replaceBody: (issuer) =>
        `${issuer} permite um aplicativo autenticador por pessoa. A chave atual – aqui ou em outro dispositivo – deixa de ser válida quando a nova for aceita. Ela fica guardada aqui até você fazer login com a nova.`,
      replaceConfirm: 'Trocar',
    },
    settled: {
      title: 'Confirmado',
      body: (issuer) =>
        `${issuer} acabou de aceitar um código; a chave que o gerou é a válida. Não é preciso fazer mais nada.`,
    },
  },
  naming: {
    title: 'Pronto para configurar seus códigos',
    intro: (issuer) => `${issuer} exige um segundo fator. O Keyturn configura tudo; basta apertar o botão.`,
    introOptional: 'O Keyturn configura os códigos; basta apertar o botão.',
    issuer: 'Organização',
    accountName: 'Nome da conta',
    device: 'Nome deste dispositivo',
    deviceHint: 'Sua organização mostra este nome quando pede um código.',
    earlierKept: 'Você recebe uma nova chave para isto. A anterior fica guardada.',
    submit: 'Configurar agora',
  },
  steps: {
    title: 'Configurando seus códigos',
    failedTitle: 'Ainda não terminou',
    list: 'Etapas',
    associate: (issuer) => `Pedir uma chave a ${issuer}`,
    store: 'Guardar a chave no chaveiro',
    verify: 'Provar que ela funciona',
    finish: 'Finalizar',
    signIn: 'Fazer login com um código novo',
    states: { done: 'concluída', running: 'em andamento', failed: 'não concluída', waiting: 'a seguir' },
    durable: 'Cada etapa é salva antes da próxima, para você nunca perder o acesso.',
    finishWithout: 'Finalizar sem fazer login',
    newKey: 'Obter uma nova chave',
  },
  done: {
    title: 'Seus códigos estão configurados',
    body: (issuer) => `De agora em diante, ${issuer} pede este código quando você faz login.`,
    proven: (issuer) => `${issuer} já aceitou um código do Keyturn.`,
    settledTitle: 'Confirmado',
    settled: (issuer) =>
      `${issuer} aceitou um código desta chave; portanto, ela é a válida. Não é preciso fazer mais nada.`,
    copy: 'Copiar código',
    done: 'Concluir',
  },
  test: {
    title: 'Testar seu login',
    intro: (issuer) =>
      `O Keyturn faz login em ${issuer} por você e envia o código sozinho, para ver se ele é aceito. Nada é alterado.`,
    username: 'Nome de usuário',
    works: {
      title: 'Funciona',
      body: (issuer, account) => `${issuer} aceitou o código de ${account}.`,
    },
    otherKey: {
      title: 'A chave que está aqui não é a válida',
      body: (issuer) =>
        `${issuer} aceitou um código, mas não um desta conta. Configure os códigos de novo para ter a chave certa aqui.`,
    },
    setUpAsked: {
      title: 'A chave que está aqui não é a válida',
      body: (issuer) =>
        `${issuer} pede que você configure uma nova. Configure os códigos de novo, com o login que você acabou de fazer.`,
    },
    notAsked: {
      title: (issuer) => `${issuer} não pediu um código`,
      body: 'Ou seja, só a senha basta para fazer login. Você pode ativar os códigos nos detalhes da conta.',
    },
    sentCode: {
      title: (issuer) => `${issuer} enviou um código a você`,
      body: 'Não foi pedido um código gerado pelo Keyturn. Você pode pedir primeiro esses códigos nos detalhes da conta.',
    },
    enrollAgain: 'Configurar de novo',
    back: 'Voltar à conta',
  },
})
