// What was scanned or pasted, was recognized, and is nothing that Keyturn can add: what it is, what to do instead.
import type { Messages } from '../words'

const askForAnother =
  'Dans les paramètres de sécurité du site web, cherchez «\u202fapplication d’authentification\u202f» ou «\u202fautre application\u202f», puis scannez le code QR qui s’affiche.'
const notForAuthenticators =
  'Aucun compte n’y figure. Cherchez le code QR que le site web affiche pour une application d’authentification.'

export const foreignKinds: Messages['foreignKinds'] = {
  // Codes of another kind
  motp: {
    title: 'C’est un code mOTP',
    whatToDo:
      'Il lui faut un code PIN à chaque fois, ce que Keyturn ne fait pas. Utilisez une application conçue pour mOTP.',
  },
  yandex: {
    title: 'Ceci est destiné à l’application Yandex Key',
    whatToDo: `Yandex crée ses codes autrement. ${askForAnother}`,
  },
  battleNet: {
    title: 'Ceci est destiné à l’application de Blizzard',
    whatToDo: 'Ses codes ne fonctionnent que dans cette application. Configurez-les dans cette application.',
  },
  microsoft: {
    title: 'Ceci est réservé à l’application de Microsoft',
    whatToDo:
      'Revenez en arrière sur la page de Microsoft, choisissez «\u202fJe souhaite utiliser une autre application d’authentification\u202f», puis scannez le code QR qui s’affiche.',
  },
  duo: {
    title: 'Ceci est réservé à l’application Duo Mobile',
    whatToDo:
      'Duo demande une confirmation sur le téléphone au lieu d’utiliser des codes. Demandez à votre support informatique si les codes d’une autre application sont autorisés.',
  },
  okta: {
    title: 'Ceci est réservé à l’application Okta Verify',
    whatToDo:
      'Choisissez plutôt «\u202fGoogle Authenticator\u202f» sur la page d’Okta et scannez ce code QR\u202f: Keyturn peut l’utiliser.',
  },
  passkey: {
    title: 'Ceci sert à se connecter avec une clé d’accès',
    whatToDo:
      'Scannez le code QR avec le téléphone où se trouve la clé d’accès. Il ne contient aucun compte à ajouter.',
  },
  steamSignIn: {
    title: 'Ceci vous connecte à Steam',
    whatToDo:
      'Scannez le code QR avec l’application Steam de votre téléphone. Il ne contient aucun compte à ajouter.',
  },
  // Content of another kind
  website: {
    title: 'Ceci mène à un site web, pas à un compte',
    whatToDo: askForAnother,
  },
  wifi: {
    title: 'Ceci sert à rejoindre un réseau Wi-Fi',
    whatToDo: notForAuthenticators,
  },
  contact: {
    title: 'Ceci est un contact ou un message',
    whatToDo: notForAuthenticators,
  },
  appLink: {
    title: 'Ceci ouvre une autre application',
    whatToDo: `Aucun compte n’y figure. ${askForAnother}`,
  },
}
