// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { Messages } from '../words'

const askForAnother =
  'Nas configurações de segurança do site, procure “aplicativo autenticador” ou “outro aplicativo” e escaneie o código QR que aparecer.'
const lookForTheCode =
  'Isto não contém nenhuma conta. Procure o código QR que o site mostra para um aplicativo autenticador.'

export const foreignKinds: Messages['foreignKinds'] = {
  // Codes of another kind
  motp: {
    title: 'Este é um código mOTP',
    whatToDo: 'Ele exige um PIN a cada código, o que o Keyturn não faz. Use um aplicativo feito para mOTP.',
  },
  yandex: {
    title: 'Isto é para o aplicativo Yandex Key',
    whatToDo: `O Yandex gera seus códigos de outro modo. ${askForAnother}`,
  },
  battleNet: {
    title: 'Isto é para o aplicativo da Blizzard',
    whatToDo: 'Os códigos dele só funcionam nesse aplicativo. Configure-o por lá.',
  },
  microsoft: {
    title: 'Isto é só para o aplicativo da Microsoft',
    whatToDo:
      'Volte na página da Microsoft, escolha “Quero usar um aplicativo autenticador diferente” e escaneie o código QR que aparecer.',
  },
  duo: {
    title: 'Isto é só para o aplicativo Duo Mobile',
    whatToDo:
      'O Duo pede a confirmação no celular, em vez de usar códigos. Pergunte ao suporte de TI se códigos de outro aplicativo são permitidos.',
  },
  okta: {
    title: 'Isto é só para o aplicativo Okta Verify',
    whatToDo:
      'Na página da Okta, escolha “Google Authenticator” e escaneie o código QR que aparecer: o Keyturn pode usá-lo.',
  },
  passkey: {
    title: 'Isto serve para fazer login com uma chave de acesso',
    whatToDo:
      'Escaneie o código QR com o celular que tem a chave de acesso. Não há nenhuma conta nele para adicionar.',
  },
  steamSignIn: {
    title: 'Isto serve para fazer login no Steam',
    whatToDo:
      'Escaneie o código QR com o aplicativo do Steam no celular. Não há nenhuma conta nele para adicionar.',
  },
  // Content of another kind
  website: {
    title: 'Isto leva a um site, não a uma conta',
    whatToDo: askForAnother,
  },
  wifi: {
    title: 'Isto serve para entrar em uma rede Wi-Fi',
    whatToDo: lookForTheCode,
  },
  contact: {
    title: 'Isto é um contato ou uma mensagem',
    whatToDo: lookForTheCode,
  },
  appLink: {
    title: 'Isto abre outro aplicativo',
    whatToDo: `Isto não contém nenhuma conta. ${askForAnother}`,
  },
}
