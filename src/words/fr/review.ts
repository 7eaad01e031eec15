// The words for looking at what was scanned before it is saved, and for what comes of it.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const review = ({ plural }: Formats): Messages['review'] => ({
  found: (count) => plural(count, { one: 'Est-ce le bon compte\u202f?', other: `${count} comptes trouvés` }),
  foundSentence: (count, name) =>
    plural(count, {
      one: name === '' ? 'Un compte sans nom a été trouvé.' : `Le compte ${name} a été trouvé.`,
      other: `${count} comptes ont été trouvés.`,
    }),
  accounts: 'Comptes trouvés',
  nameless: 'Pas encore de nom',
  code: 'Son code actuel',
  counts: 'Ses codes viennent un par un\u202f: chacun est là quand vous le demandez.',

  take: (name) => `Ajouter ${name === '' ? 'le compte sans nom' : name}`,
  takeAll: 'Tous',
  chosen: (taken, of) => `Sélection\u202f: ${taken} sur ${of}`,
  details: (name) => (name === '' ? 'Détails du compte sans nom' : `Détails du compte ${name}`),
  marks: {
    sameKey: 'Déjà là',
    sameName: 'Même nom',
    nameless: 'Sans nom',
    look: 'À vérifier',
    period: (seconds) => `${seconds}\u202fs`,
  },

  unusual: {
    title: 'À vérifier',
    algorithm: (name) =>
      `Ce compte utilise ${name}. La plupart utilisent SHA-1\u202f; cela fonctionne tout aussi bien.`,
    digits: (digits) => `Ses codes ont ${digits} chiffres. La plupart en ont 6.`,
    period: (seconds) =>
      plural(seconds, {
        one: 'Ses codes changent à chaque seconde. La plupart changent toutes les 30 secondes.',
        other: `Ses codes changent toutes les ${seconds} secondes. La plupart changent toutes les 30 secondes.`,
      }),
    shortSecret: 'La clé est très courte, donc plus facile à deviner. Il en manque peut-être une partie.',
    issuerDiffers: (issuer, label) =>
      `Le compte s’appelle «\u202f${issuer}\u202f» à un endroit et «\u202f${label}\u202f» à un autre. Assurez-vous qu’il vient bien d’où vous pensez.`,
    noName: 'Rien n’indique à qui il est. Donnez-lui un nom, pour le retrouver.',
  },

  alike: {
    sameKey: {
      title: (name) => `Le compte ${name} est déjà là`,
      body: 'Il donne les mêmes codes.',
    },
    sameName: {
      title: (name) => `Il y a déjà un compte nommé ${name}`,
      body: 'Il a une autre clé, donc ses codes sont différents.',
    },
    notReplaceable:
      'Il a été configuré avec votre organisation\u202f: un compte scanné ne peut donc pas le remplacer.',
    question: 'Que voulez-vous en faire\u202f?',
    leave: 'Garder ce qui est là',
    leaveHint: 'Celui-ci n’est pas ajouté.',
    replace: 'Le remplacer',
    replaceHint: {
      sameKey: 'Celui qui est là va dans «\u202fRécemment supprimés\u202f».',
      sameName:
        'Si vous avez reçu une nouvelle clé. L’ancien compte va dans «\u202fRécemment supprimés\u202f».',
    },
    both: 'Garder les deux',
    bothHint: {
      sameKey: 'Vous aurez deux lignes avec les mêmes codes.',
      sameName: 'Pour un second compte au même endroit.',
    },
  },

  transfer: {
    title: (scanned, of) => `Scannés\u202f: ${scanned} sur ${of}`,
    complete: (of) =>
      plural(of, { one: 'Le code QR est scanné', other: `Les ${of} codes QR sont tous scannés` }),
    body: 'Ce transfert est réparti sur plusieurs codes QR. Affichez le suivant sur l’autre téléphone.',
    next: 'Scanner le code QR suivant',
    nextPicture: 'Choisir l’image suivante…',
    orDrop: 'Ou déposez-la ou collez-la ici.',
    missing: (left) =>
      plural(left, {
        one: 'Il manque encore un code QR, et les comptes qu’il contient.',
        other: `Il manque encore ${left} codes QR, et les comptes qu’ils contiennent.`,
      }),
    addNow: 'Ajouter ceux-ci maintenant',
  },

  replace: 'Remplacer le compte',
  submit: (count) => plural(count, { one: 'Ajouter le compte', other: `Ajouter ${count} comptes` }),
  nothingChosen: 'Choisissez-en au moins un à ajouter.',
  keep: 'Garder ce qui est là',
  allHere: 'Ils sont tous déjà là. Il n’y a rien à ajouter.',
  done: 'Terminé',
  busy: 'Ajout…',

  added: (name) => `Le compte ${name} est ajouté.`,
  addedMany: (count) =>
    plural(count, { one: `${count} compte est ajouté.`, other: `${count} comptes sont ajoutés.` }),
  replaced: (name) => `Le compte ${name} est ajouté, et l’ancien est supprimé.`,
  undone: 'Annulé. L’ancien compte est restauré.',
  someFailed: (added, failed) =>
    `${plural(added, { one: `${added} compte ajouté`, other: `${added} comptes ajoutés` })}, ${failed} en échec.`,
})
