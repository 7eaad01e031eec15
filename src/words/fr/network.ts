// The words about the network between here and an organization: who reads along on it, what a proxy asks, and what a
// check of the connection finds.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const network = ({ duration, number, plural }: Formats): Messages['network'] => ({
  hosts: {
    title: 'Ce qu’un administrateur doit autoriser',
    copy: 'Copier',
    copied: 'Copié',
    copiedSentence: 'Les noms sont copiés.',
  },
  readsAlong: {
    title: (by) => `${by} peut lire vos échanges`,
    body: (issuer) =>
      `C’est une autorité ajoutée à cet ordinateur, en général par votre entreprise. Elle peut voir tout ce qui va à ${issuer}, y compris votre mot de passe.`,
    ask: 'Si cela vous surprend, adressez-vous à votre support informatique avant de vous connecter.',
    goOn: 'Continuer',
    enrolled: (by) => `Lors de la configuration, ${by} pouvait lire les échanges.`,
  },
  proxy: {
    title: (proxy) => `Le proxy ${proxy} demande un mot de passe`,
    realm: (realm) => `Il indique que c’est pour «\u202f${realm}\u202f».`,
    whose:
      'C’est le mot de passe de votre réseau, pas celui avec lequel vous vous connectez à votre organisation.',
    refused: 'Ce nom d’utilisateur ou ce mot de passe n’a pas été accepté. Vérifiez les deux.',
    username: 'Nom d’utilisateur',
    password: 'Mot de passe',
    keep: 'Le conserver dans le trousseau de cet ordinateur',
    keepHint: 'Sinon, Keyturn l’oublie à sa fermeture.',
    submit: 'Continuer',
    busy: 'Un instant…',
  },
  check: {
    action: 'Vérifier le réseau',
    actionFor: (issuer) => `Vérifier le réseau jusqu’à ${issuer}`,
    title: (issuer) => `Connexion réseau avec ${issuer}`,
    intro: 'Essaie la connexion réseau étape par étape. Cela ne change rien et n’envoie rien de vous.',
    steps: 'Étapes',
    names: {
      proxy: 'La sortie de votre réseau',
      name: 'Le nom du service de connexion',
      connection: 'Une connexion réseau protégée',
      clock: 'L’horloge de cet ordinateur',
      service: 'La réponse du service de connexion',
    },
    direct: 'Directement, sans proxy.',
    byProxy: (proxy) => `Par le proxy ${proxy}.`,
    name: (host) => `${host} est connu.`,
    addresses: (host, addresses) => `${host} a pour adresse ${addresses}.`,
    moreAddresses: (count) =>
      plural(count, { one: `${number(count)} autre`, other: `${number(count)} autres` }),
    loopback: 'Elle reste sur cet ordinateur et n’a donc pas besoin de protection.',
    publicAuthority: (by, until) =>
      `Son certificat vient de ${by}, à qui les ordinateurs du monde entier font confiance, et est valable jusqu’au ${until}.`,
    ownAuthority: (by, until) =>
      `Son certificat vient de ${by}, à qui seul cet ordinateur fait confiance, et est valable jusqu’au ${until}.`,
    clockRight: 'Elle est juste.',
    clockBehind: (seconds) => `Elle retarde de ${duration(seconds)}. Keyturn compense cet écart.`,
    clockAhead: (seconds) => `Elle avance de ${duration(seconds)}. Keyturn compense cet écart.`,
    answered: 'Il répond.',
    notTried: 'non essayé',
    proxyKnows: 'Inutile\u202f: le proxy s’en charge.',
    good: 'La connexion réseau fonctionne',
    goodBody: (issuer) => `Rien entre ici et ${issuer} n’empêche de se connecter.`,
    again: 'Vérifier de nouveau',
    copy: 'Copier le rapport',
    copied: 'Le rapport est copié.',
    stopped: 'La vérification a été arrêtée.',
    checking: (step) => `Vérification\u202f: ${step}`,
  },
})
