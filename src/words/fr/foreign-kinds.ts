// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { Messages } from '../words'

const askForAnother =
  'Dans les réglages de sécurité du site web, cherchez «\u202fapplication d’authentification\u202f» ou «\u202fautre application\u202f», puis scannez le code qui s’affiche.'
const notForAuthenticators =
  'Il ne contient aucun compte. Cherchez le code que le site web affiche pour une application d’authentification.'

export const foreignKinds: Messages['foreignKinds'] = {
  // Codes of another kind
  motp: {
    title: 'C’est un code mOTP',
    whatToDo:
      'Il lui faut un code PIN à chaque fois, ce que Keyturn ne fait pas. Utilisez une application conçue pour mOTP.',
  },
  yandex: {
    title: 'Ce code est destiné à l’application Yandex Key',
    whatToDo: `Yandex crée ses codes à sa manière. ${askForAnother}`,
  },
  battleNet: {
    title: 'Ce code est destiné à l’application de Blizzard',
    whatToDo: 'Ses codes ne fonctionnent que dans cette application. Configurez-les-y.',
  },
  microsoft: {
    title: 'Ce code est réservé à l’application de Microsoft',
    whatToDo:
      'Revenez en arrière sur la page de Microsoft, choisissez-y une autre application d’authentification, puis scannez le code qui s’affiche.',
  },
  duo: {
    title: 'Ce code est réservé à l’application Duo Mobile',
    whatToDo:
      'Duo demande une confirmation sur le téléphone au lieu d’utiliser des codes. Demandez à votre support informatique si les codes d’une autre application sont autorisés.',
  },
  okta: {
    title: 'Ce code est réservé à l’application Okta Verify',
    whatToDo:
      'Choisissez plutôt «\u202fGoogle Authenticator\u202f» sur la page d’Okta et scannez ce code-là\u202f: Keyturn l’accepte.',
  },
  passkey: {
    title: 'Ce code sert à se connecter avec une clé d’accès',
    whatToDo:
      'Scannez-le avec le téléphone où se trouve la clé d’accès. Il ne contient aucun compte à ajouter.',
  },
  steamSignIn: {
    title: 'Ce code vous connecte à Steam',
    whatToDo:
      'Scannez-le avec l’application Steam de votre téléphone. Il ne contient aucun compte à ajouter.',
  },
  // Content of another kind
  website: {
    title: 'Ce code mène à un site web',
    whatToDo: `Il ne contient aucun compte. ${askForAnother}`,
  },
  wifi: {
    title: 'Ce code sert à rejoindre un réseau Wi-Fi',
    whatToDo: notForAuthenticators,
  },
  contact: {
    title: 'Ce code est un contact ou un message',
    whatToDo: notForAuthenticators,
  },
  appLink: {
    title: 'Ce code ouvre une autre application',
    whatToDo: `Il ne contient aucun compte. ${askForAnother}`,
  },
}
