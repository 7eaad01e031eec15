// A sentence for every failure: what happened and what it means (title), what to do next (whatToDo).
import type { AttributeForms } from '../attribute-forms'
import type { Formats } from '../formats'
import type { Messages } from '../words'

const itHelps = 'O suporte de TI pode mudar isso.'
const signInByBrowser =
  'Faça login pelo navegador se a sua organização tiver uma página de login, ou avise o suporte de TI.'

const attributeForms: AttributeForms = {
  birthdate: 'Escreva a data de nascimento como ano, mês e dia, por exemplo 1990-05-17.',
  email: 'Um endereço de e-mail é parecido com nome@example.com.',
  phone_number:
    'Escreva o número de telefone com o sinal de mais e o código do país na frente, por exemplo +442079460958.',
  other: 'Confira todos os campos e tente de novo.',
}

/** How the network called it, for those who know its names. */
const tellHelpDesk = (networkCode: string | undefined): string =>
  networkCode === undefined
    ? 'avise o suporte de TI'
    : `avise o suporte de TI que a rede informou “${networkCode}”`

export const errors = ({ dateAndTime, duration }: Formats): Messages['errors'] => {
  const clockSentence = (seconds: number | undefined): string => {
    if (seconds === undefined || Math.abs(seconds) < 5) return ''
    const direction = seconds > 0 ? 'atrasado' : 'adiantado'
    return ` O relógio deste computador está ${duration(Math.abs(seconds))} ${direction} em relação ao do serviço de login; se isso se repetir, deixe-o no ajuste automático.`
  }
  const validity = (from: number | undefined, until: number | undefined): string =>
    from === undefined || until === undefined
      ? ''
      : `Ele é válido de ${dateAndTime(from)} a ${dateAndTime(until)}. `
  return {
    // The app itself
    internal: {
      title: 'Algo deu errado dentro do Keyturn',
      whatToDo: ({ referenceId }) =>
        `Suas contas não foram afetadas. Tente de novo${
          referenceId === undefined
            ? '.'
            : `; se acontecer outra vez, copie o relatório em Configurações › Sobre o Keyturn e envie-o com a referência ${referenceId}.`
        }`,
    },
    invalidInput: {
      title: 'Algo neste formulário não pode ser usado',
      whatToDo: 'Confira o que você digitou e tente de novo.',
    },
    accountNotFound: {
      title: 'Esta conta não está mais aqui',
      whatToDo: 'Ela pode ter sido removida nesse meio-tempo. Veja em “Removidas recentemente”.',
    },
    connectionNotFound: {
      title: 'Esta organização não está mais aqui',
      whatToDo: 'Escolha outra ou adicione-a de novo.',
    },
    signInNotFound: {
      title: 'Este login não está mais em andamento',
      whatToDo: 'Comece de novo. O que você digitou ainda está aqui.',
    },
    enrollmentNotFound: {
      title: 'Esta configuração não está mais em andamento',
      whatToDo: 'Comece de novo. O que você digitou ainda está aqui.',
    },
    stepOutOfOrder: {
      title: 'As etapas não foram feitas na ordem certa',
      whatToDo: 'Comece de novo. O que você digitou ainda está aqui, e nada se perdeu.',
    },

    // Connections
    userPoolIdMalformed: {
      title: 'Este não é um ID de grupo de usuários',
      whatToDo: 'Ele tem a forma eu-west-1_AbC123xyZ: uma região, um sublinhado e depois letras e números.',
    },
    clientIdMalformed: {
      title: 'Este não é um ID de cliente de aplicativo',
      whatToDo: 'Ele tem a forma 1h57kf5cpq17m0eml12EXAMPLE: só letras e números.',
    },
    fipsUnsupported: {
      title: 'Não há endpoint FIPS nesta região',
      whatToDo: 'Use o endpoint padrão ou confira o ID do grupo de usuários.',
    },
    dualStackUnsupported: {
      title: 'Não há endpoint de pilha dupla nesta região',
      whatToDo: 'Use o endpoint padrão ou confira o ID do grupo de usuários.',
    },
    managedLoginDomainMalformed: {
      title: 'Esta não é uma página de login que o Keyturn possa abrir',
      whatToDo:
        'Digite o endereço dela, como https://acme.auth.eu-west-1.amazoncognito.com, e nada depois dele.',
    },

    // Settings
    settingsNotSaved: {
      title: 'Não foi possível salvar a configuração',
      whatToDo: 'Nada foi alterado. Verifique se há espaço no disco e tente de novo.',
    },
    noteTooLong: {
      title: 'Esta nota é longa demais',
      whatToDo: 'Use no máximo 2.000 caracteres.',
    },
    qrCodeTooLarge: {
      title: 'Esta chave não cabe em um código QR',
      whatToDo: 'Em vez disso, configure a conta de novo no outro dispositivo.',
    },

    // Signing in in the browser
    managedLoginMissing: {
      title: 'Esta organização não tem uma página de login aqui',
      whatToDo:
        'Faça login com seu nome de usuário e sua senha ou adicione o endereço da página à organização.',
    },
    redirectPortsBusy: {
      title: 'O navegador não consegue voltar ao Keyturn',
      whatToDo: 'Outros programas usam as portas definidas para isso. Feche-os ou fale com o suporte de TI.',
    },
    browserNotOpened: {
      title: 'Não foi possível abrir o navegador',
      whatToDo: 'Defina um navegador padrão no sistema e tente de novo.',
    },
    browserSignInCancelled: {
      title: 'O login no navegador foi interrompido',
      whatToDo: 'Nada mudou. Comece de novo quando quiser.',
    },
    browserSignInTimedOut: {
      title: 'O navegador não voltou a tempo',
      whatToDo: 'Comece de novo e termine o login em até cinco minutos.',
    },
    browserSignInRefused: {
      title: 'A página de login recusou o login',
      whatToDo:
        'O login foi interrompido lá ou você não tem permissão. Comece de novo; se isso se repetir, fale com o suporte de TI.',
    },
    browserRequestRefused: {
      title: 'A página de login não aceitou o pedido',
      whatToDo:
        'Comece de novo. Se isso se repetir, peça ao suporte de TI que verifique o cliente de aplicativo.',
    },
    browserAccountJoined: {
      title: 'Suas duas contas acabaram de ser unidas',
      whatToDo: 'Isso acontece só uma vez. Comece de novo; agora funciona.',
    },
    browserCodeRefused: {
      title: 'O que voltou do navegador não é mais válido',
      whatToDo:
        'Comece de novo, com a página que o Keyturn abre. Se isso se repetir, peça ao suporte de TI que verifique os endereços de retorno do cliente de aplicativo.',
    },
    browserScopeNotAllowed: {
      title: 'A página de login não pode permitir que o Keyturn configure códigos',
      whatToDo: `${itHelps} O cliente de aplicativo precisa permitir os escopos “openid” e “aws.cognito.signin.user.admin”.`,
    },
    browserFlowNotAllowed: {
      title: 'Esta página de login não está ativada para o Keyturn',
      whatToDo: `${itHelps} O cliente de aplicativo precisa permitir a concessão de código de autorização (authorization code grant).`,
    },
    regionUnsupported: {
      title: 'O Keyturn não aceita esta região',
      whatToDo: 'Confira a parte do ID do grupo de usuários antes do sublinhado, como eu-west-1.',
    },
    connectionInUse: {
      title: 'Esta organização está em uso',
      whatToDo: 'Há uma conta configurada com ela ou uma configuração não terminada. Remova isso primeiro.',
    },
    practicePoolNotRunning: {
      title: 'A organização de demonstração não está em execução',
      whatToDo: 'Inicie-a de novo com “npm run practice-pool” e tente outra vez.',
    },
    clientSecretRequired: {
      title: 'Esta organização precisa de um segredo do cliente',
      whatToDo: 'Peça ao departamento de TI o segredo do cliente de aplicativo e adicione-o à organização.',
    },
    clientSecretWrong: {
      title: 'O segredo do cliente está errado',
      whatToDo: 'Copie-o de novo do que o departamento de TI enviou a você e salve a organização outra vez.',
    },
    clientSecretUnexpected: {
      title: 'Esta organização não tem segredo do cliente',
      whatToDo: 'Remova a organização e adicione-a de novo com o segredo do cliente em branco.',
    },
    clientNotFound: {
      title: 'O serviço de login não reconhece este ID de cliente de aplicativo',
      whatToDo: 'Compare-o com o que o departamento de TI enviou a você.',
    },
    userPoolNotFound: {
      title: 'O serviço de login não reconhece este ID de grupo de usuários',
      whatToDo: 'Compare-o com o que o departamento de TI enviou a você.',
    },

    // Signing in
    wrongCredentials: {
      title: 'O nome de usuário ou a senha está errado',
      whatToDo:
        'Confira os dois e tente de novo. Depois de vários erros, é preciso esperar para tentar de novo.',
    },
    userNotFound: {
      title: 'O serviço de login não reconhece este usuário',
      whatToDo: 'Confira o nome de usuário e tente de novo.',
    },
    userDisabled: {
      title: 'Este usuário está desativado',
      whatToDo: 'Peça ao suporte de TI que o ative de novo e depois faça login.',
    },
    userNotConfirmed: {
      title: 'Este usuário ainda não foi confirmado',
      whatToDo: 'A inscrição termina com o código ou o link da mensagem que você recebeu.',
    },
    passwordResetRequired: {
      title: 'Sua senha precisa ser redefinida primeiro',
      whatToDo: 'Você escolhe uma nova com um código que é enviado a você.',
    },
    temporaryPasswordExpired: {
      title: 'A senha temporária expirou',
      whatToDo: 'Peça uma nova ao suporte de TI.',
    },
    attemptsExceeded: {
      title: 'Muitas tentativas incorretas',
      whatToDo:
        'Agora é preciso esperar, até 15 minutos. Depois disso, sua senha e seus códigos continuam válidos.',
    },
    flowNotEnabled: {
      title: 'Sua organização não permite este método de login',
      whatToDo: `${itHelps} É preciso permitir o login com senha para este cliente de aplicativo.`,
    },
    passwordTooWeak: {
      title: 'A nova senha é fraca demais',
      whatToDo: 'Use uma senha mais longa e misture letras maiúsculas e minúsculas, números e símbolos.',
    },
    passwordReused: {
      title: 'Você já usou esta senha antes',
      whatToDo: 'Escolha uma que você ainda não usou.',
    },
    resetImpossible: {
      title: 'Esta senha não pode ser redefinida por aqui',
      whatToDo:
        'Não há um e-mail ou número de telefone confirmado para receber um código, ou sua organização não permite isso. Confira o nome de usuário ou fale com o suporte de TI.',
    },
    resetNotNow: {
      title: 'Esta senha não pode ser redefinida agora',
      whatToDo:
        'Se você recebeu uma senha temporária, faça login com ela. Se não a tem, peça uma nova ao suporte de TI.',
    },
    resetOutcomeUnknown: {
      title: 'A resposta do serviço de login se perdeu',
      whatToDo:
        'Sua nova senha talvez já seja válida. Faça login com ela; se for recusada, peça um novo código.',
    },
    noCodeForName: {
      title: 'Nenhum código foi enviado para este nome de usuário',
      whatToDo: 'Confira o nome de usuário. Se estiver certo, fale com o suporte de TI.',
    },
    codeNotDelivered: {
      title: 'Não foi possível enviar o código',
      whatToDo: 'Tente de novo daqui a pouco. Se o problema continuar, avise o suporte de TI.',
    },
    sentCodeWrong: {
      title: 'O código não foi aceito',
      whatToDo: 'Compare-o com a mensagem mais recente; os códigos anteriores não são mais válidos.',
    },
    sentCodeExpired: {
      title: 'Este código não é mais válido',
      whatToDo: 'Peça um novo e use esse.',
    },
    codeLimitReached: {
      title: 'Muitas tentativas por enquanto',
      whatToDo:
        'O serviço de login não envia nem aceita mais códigos para este nome de usuário por um tempo, até uma hora. Peça um novo depois disso.',
    },
    userAlreadyConfirmed: {
      title: 'Este usuário já está confirmado',
      whatToDo: 'Agora só falta fazer login.',
    },
    attributeMissing: {
      title: 'Falta um dado sobre você',
      whatToDo: 'Preencha todos os campos e tente de novo.',
    },
    attributeMalformed: {
      title: 'Um dado sobre você não está na forma certa',
      whatToDo: ({ attribute }) => attributeForms[attribute ?? 'other'] ?? attributeForms.other,
    },
    passwordHasSpaces: {
      title: 'A nova senha começa ou termina com um espaço',
      whatToDo: 'Remova o que está ali, mesmo que não dê para ver. Espaços no meio são permitidos.',
    },
    aliasTaken: {
      title: 'Outra pessoa já usa este e-mail ou número de telefone',
      whatToDo: 'Use outro ou fale com o suporte de TI.',
    },
    challengeUnsupported: {
      title: 'Sua organização pede algo que o Keyturn ainda não sabe responder',
      whatToDo: ({ serviceName }) =>
        `Seu login funciona como antes. Avise o suporte de TI${
          serviceName === undefined ? ' sobre isto.' : ` que foi pedido “${serviceName}”.`
        }`,
    },
    attributeNotWritable: {
      title: 'Sua organização não deixa você preencher um destes dados',
      whatToDo:
        'Esvazie os que não forem necessários e defina a senha de novo. O suporte de TI pode acrescentar o resto.',
    },
    blockedForSecurity: {
      title: 'Sua organização interrompeu este login por motivos de segurança',
      whatToDo:
        'Ele pode ter parecido incomum; isso não diz nada sobre sua senha. Não continue tentando: fale com o suporte de TI.',
    },
    signInRefused: {
      title: 'Sua organização recusou este login, por um motivo que o Keyturn não conhece',
      whatToDo:
        'Tentar de novo não adianta. Diga ao suporte de TI quando isso aconteceu; lá é possível consultar o motivo.',
    },
    accessTokenOfOtherClient: {
      title: 'Este token de acesso foi criado para outro aplicativo',
      whatToDo:
        'Obtenha um com o cliente de aplicativo definido para esta organização ou faça login por aqui.',
    },
    mfaMethodNotFound: {
      title: 'Este segundo fator não está configurado para você',
      whatToDo: 'Comece de novo e escolha outro.',
    },
    sessionExpired: {
      title: 'O tempo para este login acabou',
      whatToDo: 'Comece de novo. O que você digitou ainda está aqui.',
    },
    sessionInvalid: {
      title: 'Este login não é mais válido',
      whatToDo: 'Ele pode ter sido usado em outro lugar. Comece de novo; o que você digitou ainda está aqui.',
    },
    accessTokenExpired: {
      title: 'Sua sessão foi encerrada',
      whatToDo: 'Passou tempo demais. Comece de novo; o que você digitou ainda está aqui.',
    },
    accessTokenRevoked: {
      title: 'Sua sessão foi encerrada',
      whatToDo: 'Alguém encerrou esta sessão. Comece de novo; o que você digitou ainda está aqui.',
    },
    accessTokenInvalid: {
      title: 'Este login não é mais válido',
      whatToDo: 'Comece de novo. O que você digitou ainda está aqui.',
    },
    accessTokenMalformed: {
      title: 'Este não é um token de acesso',
      whatToDo: 'Ele tem três partes longas separadas por pontos. Copie-o inteiro de novo.',
    },
    accessTokenIsIdToken: {
      title: 'Este é um token de ID',
      whatToDo: 'O Keyturn precisa do token de acesso, que vem junto com ele. Copie esse outro.',
    },
    accessTokenOfOtherPool: {
      title: 'Este token de acesso é de outra organização',
      whatToDo: 'Escolha a organização de onde ele vem ou obtenha um token desta.',
    },
    accessTokenScopeMissing: {
      title: 'Este login não tem permissão para configurar códigos',
      whatToDo: `${itHelps} O cliente de aplicativo precisa permitir que as pessoas gerenciem suas próprias configurações de login.`,
    },

    // Software tokens
    wrongCode: {
      title: 'O código não foi aceito',
      whatToDo: ({ clockOffsetSeconds }) =>
        `Confira o código ou tente com o próximo.${clockSentence(clockOffsetSeconds)}`,
    },
    wrongCodeByClock: {
      title: 'O código estava errado por causa do relógio deste computador',
      whatToDo: ({ clockOffsetSeconds: seconds }) =>
        `O Keyturn compensa a diferença, e o próximo código dele estará certo${
          seconds === undefined
            ? '.'
            : `; nos outros aplicativos autenticadores deste computador, a diferença é de ${duration(Math.abs(seconds))}.`
        } Deixe o relógio no ajuste automático.`,
    },
    codeAlreadyUsed: {
      title: 'Este código já foi usado',
      whatToDo: 'Cada código funciona uma vez. Tente com o próximo.',
    },
    codeExpired: {
      title: 'Este código é antigo demais',
      whatToDo: 'Tente com o próximo.',
    },
    codeMalformed: {
      title: 'Isto não é um código',
      whatToDo: 'Um código só tem números, em geral seis. Confira e tente de novo.',
    },
    totpDisabledInPool: {
      title: 'Sua organização não ativou códigos de aplicativos',
      whatToDo: `Seu login funciona como antes. ${itHelps}`,
    },
    softwareTokenMissing: {
      title: 'Não há um aplicativo autenticador para este usuário',
      whatToDo: 'Comece de novo; será pedido que você configure um.',
    },
    secretCodeUnreadable: {
      title: 'Não foi possível ler a chave enviada',
      whatToDo: 'Nada mudou no seu login. Tente de novo; se o problema continuar, avise o suporte de TI.',
    },
    verifyOutcomeUnknown: {
      title: 'A resposta do serviço de login se perdeu',
      whatToDo:
        'A nova chave pode ter sido aceita ou não; por isso, o Keyturn guarda tanto ela quanto a anterior. Faça login de novo para saber qual é válida.',
    },

    // An account of an organization
    accountNotEnrolled: {
      title: 'Esta conta não foi configurada com uma organização',
      whatToDo:
        'Os códigos dela funcionam do mesmo jeito. O que você procura só existe para contas de uma organização.',
    },
    signedOut: {
      title: 'Você não está conectado',
      whatToDo: 'Faça login para ver e mudar como sua organização pede códigos.',
    },
    signedOutEverywhere: {
      title: 'Sua sessão foi encerrada',
      whatToDo:
        'Sua organização encerrou esta sessão, ou ela foi encerrada em outro dispositivo. Seus códigos continuam funcionando; faça login de novo.',
    },
    signInRanOut: {
      title: 'Sua sessão expirou',
      whatToDo: 'Você fez login há muito tempo. Seus códigos continuam funcionando; faça login de novo.',
    },
    signInNotRenewed: {
      title: 'Não foi possível renovar sua sessão',
      whatToDo:
        'O serviço de login não a aceita mais. Seus códigos continuam funcionando; faça login de novo.',
    },
    signInNotKeepable: {
      title: 'Esta sessão não pode ser mantida',
      whatToDo:
        'Ela não pode ser renovada e expira sozinha. Use outro método de login para continuar conectado.',
    },
    userRemoved: {
      title: 'Este usuário não existe mais na sua organização',
      whatToDo:
        'Os códigos dele não dão mais acesso a ninguém. Se você não esperava isso, fale com o suporte de TI.',
    },
    notAllowed: {
      title: 'Sua organização não permitiu isto',
      whatToDo: 'Ela não disse por quê. Faça login de novo; se não adiantar, fale com o suporte de TI.',
    },
    passwordSignInNeeded: {
      title: 'Isto exige um login com sua senha',
      whatToDo:
        'Você fez login com um código que recebeu, e isso não basta aqui. Faça login de novo com sua senha.',
    },
    softwareTokenGone: {
      title: 'Sua organização não tem mais sua chave',
      whatToDo:
        'Por isso os códigos dela não podem ser ativados. Configure os códigos de novo para receber uma nova chave.',
    },
    phoneNumberMissing: {
      title: 'Sua organização não tem um número de telefone para enviar códigos',
      whatToDo: 'Nada foi alterado. Peça ao suporte de TI que adicione o seu.',
    },
    emailAddressMissing: {
      title: 'Sua organização não tem um endereço de e-mail para enviar códigos',
      whatToDo: 'Nada foi alterado. Peça ao suporte de TI que adicione e confirme o seu.',
    },
    factorNotOffered: {
      title: 'Sua organização não oferece estes códigos',
      whatToDo: `Nada foi alterado. ${itHelps}`,
    },
    factorRefused: {
      title: 'Sua organização não fez esta alteração',
      whatToDo: 'Seu login funciona como antes. O suporte de TI pode dizer por quê.',
    },
    softwareTokenRequired: {
      title: 'Sua organização exige um código',
      whatToDo: 'Só o suporte de TI pode desativá-lo.',
    },
    deviceNotFound: {
      title: 'Sua organização não conhece mais este computador',
      whatToDo: 'Faça login de novo; o Keyturn registra este computador outra vez.',
    },
    fileNotSaved: {
      title: 'Não foi possível salvar o arquivo',
      whatToDo: 'Escolha outro lugar e verifique se há espaço no disco.',
    },

    // The service
    tooManyRequests: {
      title: 'Há muitas pessoas fazendo login neste momento',
      whatToDo: 'Espere um momento e tente de novo.',
    },
    concurrentModification: {
      title: 'Suas configurações de login foram alteradas ao mesmo tempo em outro lugar',
      whatToDo: 'Tente de novo.',
    },
    forbidden: {
      title: 'O firewall da sua organização recusou isto',
      whatToDo: 'Tente pela rede da sua organização ou fale com o suporte de TI.',
    },
    operationNotEnabled: {
      title: 'Sua organização desativou isto',
      whatToDo: `Seu login funciona como antes. ${itHelps}`,
    },
    poolMisconfigured: {
      title: 'O login da sua organização não está totalmente configurado',
      whatToDo: 'Avise o suporte de TI. Seus códigos não são afetados.',
    },
    organizationRefused: {
      title: 'Sua organização recusou este login',
      whatToDo: 'Uma das regras dela o impediu. Fale com o suporte de TI.',
    },
    featureUnavailable: {
      title: 'O plano da sua organização não inclui isto',
      whatToDo: itHelps,
    },
    requestRefused: {
      title: 'O serviço de login recusou este pedido',
      whatToDo:
        'Confira o que você digitou e comece de novo. Se o problema continuar, avise o suporte de TI.',
    },
    serviceUnavailable: {
      title: 'O serviço de login não está funcionando agora',
      whatToDo: 'Seus códigos continuam funcionando. Tente de novo daqui a pouco.',
    },
    serviceAnswerUnreadable: {
      title: 'Não foi possível entender a resposta do serviço de login',
      whatToDo:
        'Pode haver algo no caminho até o serviço de login, como a página de acesso de uma rede Wi-Fi. Tente de novo.',
    },
    serviceErrorUnknown: {
      title: 'O serviço de login relatou um erro',
      whatToDo: ({ serviceName }) =>
        `Tente de novo. Se o problema continuar, avise o suporte de TI${
          serviceName === undefined ? '.' : ` que a resposta foi “${serviceName}”.`
        }`,
    },

    // The network between here and the service
    networkOffline: {
      title: 'Este computador está sem rede',
      whatToDo:
        'Conecte-o por Wi-Fi ou por cabo e tente de novo. Os códigos continuam funcionando sem internet.',
    },
    networkUnreachable: {
      title: 'Não foi possível acessar o serviço de login',
      whatToDo:
        'Este computador tem rede, mas nada chega ao serviço. Tente de novo; se os sites abrem no navegador, pergunte ao suporte de TI o que está no caminho. Os códigos continuam funcionando.',
    },
    networkTimedOut: {
      title: 'O serviço de login não respondeu a tempo',
      whatToDo:
        'O serviço ou a sua rede pode estar lento agora. Espere um momento e tente de novo; se o problema continuar, algo no caminho pode estar bloqueando. Os códigos continuam funcionando.',
    },
    networkFailed: {
      title: 'A conexão com o serviço de login falhou',
      whatToDo: ({ networkCode }) => `Tente de novo. Se o problema continuar, ${tellHelpDesk(networkCode)}.`,
    },
    hostNotFound: {
      title: 'O nome do serviço de login não foi encontrado',
      whatToDo: ({ hosts }) =>
        `A sua rede não conhece ${hosts?.[0] ?? 'esse nome'}. Tente de novo; se o problema continuar, confira os dados da organização ou fale com o suporte de TI.`,
    },
    proxyUnreachable: {
      title: 'Não foi possível acessar o proxy da sua rede',
      whatToDo: ({ proxy }) =>
        `Este computador está configurado para sair por ${proxy ?? 'um proxy'}. Conecte-se à rede a que ele pertence, como a VPN da sua empresa, e tente de novo; se o problema continuar, fale com o suporte de TI.`,
    },
    proxyPasswordWanted: {
      title: 'O proxy da sua rede pede uma senha',
      whatToDo: ({ proxy }) =>
        `Sem ela, ${proxy ?? 'o proxy'} não deixa passar nada. Tente de novo e o Keyturn voltará a pedi-la; o suporte de TI sabe qual é.`,
    },
    proxyRefused: {
      title: 'O proxy da sua rede não deixa isto passar',
      whatToDo: ({ hosts }) =>
        `Peça ao suporte de TI que libere nele ${
          hosts?.[0] === undefined ? 'o serviço de login da sua organização' : 'os nomes abaixo'
        } e tente de novo. Os códigos continuam funcionando.`,
    },
    proxySettingsBroken: {
      title: 'As configurações de proxy deste computador não podem ser usadas',
      whatToDo:
        'As automáticas não puderam ser carregadas ou contêm um erro. Confira-as nas configurações de rede do sistema ou avise o suporte de TI; depois tente de novo.',
    },
    tlsRefused: {
      title: 'A conexão não é segura',
      whatToDo: ({ networkCode }) =>
        `Não foi possível protegê-la como se deve; por isso, o Keyturn não a usa. Tente outra rede ou ${tellHelpDesk(networkCode)}.`,
    },
    certificateUntrusted: {
      title: 'Este computador não confia em quem respondeu',
      whatToDo: ({ issuerName }) =>
        `Nada foi enviado. O certificado é de ${
          issuerName === undefined ? 'uma autoridade desconhecida' : `“${issuerName}”`
        }. Se a sua empresa inspeciona conexões com ela, a TI precisa instalar essa autoridade neste computador; se não, use outra rede.`,
    },
    certificateOutOfDate: {
      title: 'O certificado do serviço de login não é válido agora',
      whatToDo: ({ validFrom, validUntil, clockSays }) =>
        `${validity(validFrom, validUntil)}${
          clockSays === undefined ? '' : `O relógio deste computador marca: ${dateAndTime(clockSays)}. `
        }Se o relógio está errado, acerte-o; se está certo, avise o suporte de TI.`,
    },
    certificateOfOtherName: {
      title: 'Outra coisa respondeu no lugar do serviço de login',
      whatToDo: ({ hosts }) =>
        `Nada foi enviado, porque o certificado não é de ${hosts?.[0] ?? 'este serviço'}. Abra um site no navegador, caso a rede peça que você faça login nela primeiro; se não, fale com o suporte de TI.`,
    },
    clientCertificateWanted: {
      title: 'Este computador precisa apresentar um certificado próprio',
      whatToDo:
        'O sistema não encontrou nenhum que sirva; por isso, nada foi enviado. Peça ao suporte de TI que o instale neste computador e tente de novo.',
    },
    connectionInspected: {
      title: 'Alguém pode ler o que passa por esta conexão',
      whatToDo: ({ issuerName }) =>
        `É ${
          issuerName === undefined ? '' : `“${issuerName}”, `
        }uma autoridade que foi adicionada a este computador, em geral pela sua empresa. Nada foi enviado ainda. Continue se você já esperava isso; se não, fale antes com o suporte de TI.`,
    },
    captivePortal: {
      title: 'Esta rede pede que você faça login nela primeiro',
      whatToDo: 'Abra qualquer site no navegador e faça login na rede por ali. Depois volte e tente de novo.',
    },
    firewallBlocked: {
      title: 'O firewall diante do login da sua organização bloqueia isto',
      whatToDo: `Não adianta tentar de novo. ${signInByBrowser}`,
    },
    firewallCaptcha: {
      title: 'O firewall da sua organização quer ver que você é uma pessoa',
      whatToDo: `Ele pergunta com um enigma que só um navegador pode mostrar. ${signInByBrowser}`,
    },
    firewallChallenge: {
      title: 'O firewall da sua organização quer verificar antes o seu navegador',
      whatToDo: `Só um navegador passa por essa verificação; por isso, o Keyturn não tenta de novo. ${signInByBrowser}`,
    },

    // The keychain
    keychainLocked: {
      title: 'O chaveiro deste computador está bloqueado',
      whatToDo: 'Suas contas estão seguras nele. Desbloqueie-o para continuar.',
    },
    keychainMissing: {
      title: 'O chaveiro deste computador não foi encontrado',
      whatToDo:
        'Suas contas não sumiram. Inicie o chaveiro do sistema (como o GNOME Keyring ou o KWallet) e tente de novo.',
    },
    keychainTimedOut: {
      title: 'O chaveiro deste computador não responde',
      whatToDo:
        'Suas contas estão seguras nele. Ele pode estar esperando que você o desbloqueie; procure a janela dele e tente de novo.',
    },
    keychainRefused: {
      title: 'O chaveiro deste computador recusou o acesso',
      whatToDo: 'Suas contas estão seguras nele. Permita que o Keyturn o use e tente de novo.',
    },
    keychainItemMissing: {
      title: 'A chave desta conta não está no chaveiro',
      whatToDo:
        'Pode haver outro chaveiro em uso. Abra o que você tinha quando adicionou a conta e tente de novo.',
    },
    keychainItemDamaged: {
      title: 'Não é possível ler a chave desta conta',
      whatToDo:
        'O Keyturn a deixou como está. Para voltar a ter códigos, adicione a conta ou configure os códigos dela mais uma vez.',
    },
    keychainItemNewer: {
      title: 'Isto foi guardado no chaveiro por um Keyturn mais novo',
      whatToDo:
        'Esta versão não consegue ler e deixou tudo como está. Instale a versão mais nova do Keyturn para usar.',
    },
    keychainReplaced: {
      title: 'Este não é o mesmo chaveiro de antes',
      whatToDo:
        'Suas contas estão no que você usava antes, e o Keyturn não altera nada neste. Abra aquele de novo e tente outra vez.',
    },

    keychainScanFailed: {
      title: 'Não foi possível examinar seu chaveiro',
      whatToDo: 'Suas chaves continuam nele. Desbloqueie-o e tente de novo.',
    },

    // The disk
    diskFull: {
      title: 'O disco está cheio',
      whatToDo: 'Nada foi alterado. Libere algum espaço e tente de novo.',
    },
    diskReadOnly: {
      title: 'O Keyturn não tem permissão para gravar na pasta dele',
      whatToDo: 'Nada foi alterado. Verifique as permissões da pasta e tente de novo.',
    },
    diskFailed: {
      title: 'O disco relatou um erro',
      whatToDo: 'Nada foi alterado. Tente de novo e, se o problema continuar, verifique o disco.',
    },
    indexDamaged: {
      title: 'A lista de contas está danificada',
      whatToDo:
        'Suas chaves estão seguras no chaveiro, e o Keyturn reconstrói a lista a partir delas. Reinicie o aplicativo.',
    },
    indexNewer: {
      title: 'A lista de contas foi gravada por um Keyturn mais novo',
      whatToDo:
        'Nada foi alterado, e seus códigos funcionam. Para fazer alterações, instale a versão mais nova do Keyturn.',
    },

    // Adding an account
    nothingToAdd: {
      title: 'Não há nada aqui para adicionar',
      whatToDo: 'Cole um link ou uma chave de configuração ou escolha outro método.',
    },
    notAnAccount: {
      title: 'Isto não é uma conta',
      whatToDo:
        'Leva a outra coisa. Procure o código QR ou o link com que o site configura a verificação em duas etapas.',
    },
    kindUnsupported: {
      title: 'O Keyturn não gera este tipo de código',
      whatToDo:
        'Veja se o site permite configurar um aplicativo autenticador de outro modo ou use o aplicativo que ele indica.',
    },
    textTooLong: {
      title: 'É texto demais de uma vez',
      whatToDo: 'Cole só os links de configuração, e menos deles por vez.',
    },
    keyUriMalformed: {
      title: 'Este link de configuração está danificado',
      whatToDo: 'Copie-o inteiro de novo. Um link completo começa com otpauth:// e não tem espaços no meio.',
    },
    keyUriSecretMissing: {
      title: 'Não há uma chave neste link',
      whatToDo: 'Copie-o inteiro de novo ou digite a chave de configuração.',
    },
    keyUriParameterRepeated: {
      title: 'Este link contém o mesmo dado duas vezes',
      whatToDo:
        'O Keyturn não pode saber qual é o certo. Copie o link de novo ou digite a chave de configuração.',
    },
    keyUriTextUnsafe: {
      title: 'Este link tem caracteres ocultos no nome',
      whatToDo: 'Eles podem fazer um nome parecer outro. Em vez disso, digite a chave de configuração.',
    },
    secretNotBase32: {
      title: 'Isto não é uma chave de configuração',
      whatToDo: ({ position }) =>
        `Ela só tem as letras de A a Z e os números de 2 a 7${
          position === undefined ? '.' : `; o caractere na posição ${position} é outra coisa.`
        }`,
    },
    secretTooShort: {
      title: 'Esta chave de configuração é curta demais',
      whatToDo: 'Parece faltar uma parte. Copie-a inteira.',
    },
    secretTooLong: {
      title: 'Esta chave de configuração é longa demais',
      whatToDo: 'Parece haver algo mais junto dela. Copie só a chave.',
    },
    digitsUnsupported: {
      title: 'Um código tem de 5 a 10 dígitos',
      whatToDo: 'A maioria tem 6. Escolha outro número.',
    },
    periodUnsupported: {
      title: 'Um código dura de 1 a 300 segundos',
      whatToDo: 'A maioria dura 30 segundos. Escolha outro número.',
    },
    algorithmUnsupported: {
      title: 'O Keyturn não aceita este algoritmo',
      whatToDo: 'Ele aceita SHA-1, SHA-256 e SHA-512.',
    },
    counterUnsupported: {
      title: 'Este contador não pode ser usado',
      whatToDo: 'Ele é um número inteiro a partir de 0, como o que o site mostra. A maioria começa em 0.',
    },
    nameTooLong: {
      title: 'Este nome é longo demais',
      whatToDo: 'Use no máximo 200 caracteres.',
    },
    nameMissing: {
      title: 'Falta um nome',
      whatToDo: 'Informe de que site ou organização é a conta, para você encontrá-la depois.',
    },
    transferDamaged: {
      title: 'Não foi possível ler esta transferência por completo',
      whatToDo: 'Gere novos códigos QR no outro celular e escaneie-os a partir do primeiro.',
    },
    transferOfOther: {
      title: 'Este código QR é de outra transferência',
      whatToDo:
        'O que você já escaneou fica guardado. Mostre o próximo código QR da mesma transferência ou comece de novo.',
    },
    transferPartSeen: {
      title: 'Você já escaneou este código QR',
      whatToDo: 'Passe para o próximo código QR no outro celular.',
    },
    accountExists: {
      title: 'Esta conta já está aqui',
      whatToDo: 'Os códigos dela estão na sua lista; não é preciso fazer mais nada.',
    },
    accountNotReplaceable: {
      title: 'Esta conta não pode ser substituída',
      whatToDo:
        'Ela foi configurada com sua organização ou foi removida nesse meio-tempo. Em vez disso, mantenha as duas.',
    },
    candidateNotFound: {
      title: 'Isto não está mais aqui para ser adicionado',
      whatToDo: 'Nada foi adicionado. Escaneie ou cole mais uma vez.',
    },

    // Pictures, screens and cameras
    noCodeFound: {
      title: 'Nenhum código QR foi encontrado',
      whatToDo: 'Mostre o código QR inteiro, com algum espaço em volta e maior, se puder, e tente de novo.',
    },
    pictureTooLarge: {
      title: 'Esta imagem é grande demais',
      whatToDo:
        'O Keyturn lê imagens de até 32\u00a0MB e 64\u00a0megapixels. Recorte só o código QR e tente de novo.',
    },
    pictureUnreadable: {
      title: 'Não é possível ler esta imagem',
      whatToDo:
        'O Keyturn lê PNG, JPEG, WebP e GIF. Salve-a em um desses formatos ou faça uma captura de tela.',
    },
    clipboardEmpty: {
      title: 'Não há nada para adicionar na área de transferência',
      whatToDo:
        'Copie a imagem com o código QR, um link de configuração ou uma chave de configuração e tente de novo.',
    },
    scanTimedOut: {
      title: 'A procura por um código QR demorou demais',
      whatToDo: 'Tente de novo com menos em volta do código QR: uma parte da tela ou uma imagem menor.',
    },
    scanFailed: {
      title: 'Não foi possível examinar a imagem',
      whatToDo: 'Nada foi adicionado. Tente de novo ou use outro método.',
    },
    scanCancelled: {
      title: 'O escaneamento foi cancelado',
      whatToDo: 'Nada foi adicionado. Escaneie de novo quando quiser.',
    },
    scanUnderWay: {
      title: 'O Keyturn ainda está procurando',
      whatToDo: 'Espere até ele terminar ou cancele primeiro.',
    },
    screenRefused: {
      title: 'O Keyturn não tem permissão para ver a tela',
      whatToDo:
        'Permita isso nas configurações de privacidade do sistema e tente de novo, ou faça uma captura de tela e solte-a aqui.',
    },
    cameraMissing: {
      title: 'Não há câmera',
      whatToDo: 'Conecte uma e tente de novo ou use uma imagem do código QR.',
    },
    cameraRefused: {
      title: 'O Keyturn não tem permissão para usar a câmera',
      whatToDo:
        'Permita isso nas configurações de privacidade do sistema e tente de novo, ou use uma imagem do código QR.',
    },
    cameraBusy: {
      title: 'A câmera está em uso',
      whatToDo: 'Feche o outro programa que a usa e tente de novo.',
    },
  }
}
