// The words of the settings.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const settings = ({ duration }: Formats): Messages['settings'] => ({
  title: 'Paramètres',
  saved: 'Enregistré.',

  appearance: {
    title: 'Apparence',
    theme: { label: 'Thème', system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    density: { label: 'Lignes', comfortable: 'Aérées', compact: 'Compactes' },
    language: { label: 'Langue', system: 'Comme le système' },
    codes: {
      title: 'Masquer les codes jusqu’à ce que vous regardiez',
      hint: 'Un code s’affiche quand vous pointez sa ligne, l’atteignez au clavier ou cliquez dessus.',
    },
  },

  list: {
    title: 'La liste',
    order: {
      label: 'Ordre',
      hint: 'Les comptes épinglés sont toujours en premier.',
    },
  },

  copying: {
    title: 'Copie',
    clear: {
      label: 'Vider le presse-papiers',
      hint: 'Seulement si le code y est encore à ce moment-là.',
      after: (seconds: number) => `Après ${duration(seconds)}`,
      never: 'Jamais',
    },
    late: {
      label: 'Dans les dernières secondes d’un code, copier',
      current: { label: 'Ce code', hint: 'Il peut changer avant que vous l’ayez collé.' },
      next: {
        label: 'Le code suivant',
        hint: 'Il fonctionne dans un instant. Keyturn vous dit qu’il a pris celui-là.',
      },
    },
  },

  background: {
    title: 'En arrière-plan',
    tray: {
      title: 'Keyturn dans la zone de notification',
      /** On a Mac. */
      titleMenuBar: 'Keyturn dans la barre des menus',
      hint: 'Les comptes que vous utilisez le plus, à un clic.',
      unsupported: 'Cet environnement de bureau n’affiche pas d’icône de notification.',
    },
    onClose: {
      title: 'Laisser Keyturn ouvert quand la fenêtre est fermée',
      hint: 'La zone de notification rouvre la fenêtre, et relancer Keyturn aussi.',
      hintMenuBar: 'La barre des menus rouvre la fenêtre.',
      needsTray: 'Il faut Keyturn dans la zone de notification, pour rouvrir la fenêtre.',
      needsMenuBar: 'Il faut Keyturn dans la barre des menus, pour rouvrir la fenêtre.',
    },
    startAtLogin: {
      title: 'Démarrer à l’ouverture de votre session',
      hint: 'Vos codes et la fenêtre rapide sont prêts tout de suite.',
      unsupported: 'Non disponible sur ce système.',
    },
    startHidden: {
      title: 'Démarrer sans fenêtre',
      hint: 'À l’ouverture de votre session. Quand vous ouvrez vous-même Keyturn, il y a toujours une fenêtre.',
      needsStart: 'Seulement si Keyturn démarre à l’ouverture de votre session.',
    },
  },

  shortcuts: {
    title: 'Raccourcis',
    quick: {
      title: 'Fenêtre rapide',
      hint: 'L’ouvre depuis n’importe quel programme.',
      /** Instead of a combination. */
      off: 'Désactivé',
      change: 'Modifier',
      recording: 'Appuyez sur les touches…',
      howTo: 'Échap garde l’ancien raccourci, Retour arrière le désactive.',
      needsModifier: (modifiers: string) =>
        `Maintenez en même temps l’une de ces touches\u202f: ${modifiers}.`,
      unusable: 'Cette touche n’est pas utilisable ici. Appuyez sur une autre.',
      taken: 'Un autre programme a déjà cette combinaison. Choisissez-en une autre.',
      /** Said when it was changed. */
      setTo: (combination: string) => `La fenêtre rapide s’ouvre avec ${combination}.`,
      turnedOff: 'La fenêtre rapide n’a plus de raccourci.',
    },
    inKeyturn: 'Dans Keyturn',
    codes: 'Retour aux codes',
    add: 'Ajouter un compte',
    enroll: 'Configurer les codes de votre organisation',
    settings: 'Paramètres',
    scan: 'Chercher un code QR à l’écran',
    details: 'Détails du compte sélectionné',
    copy: 'Copier le code sélectionné',
    search: 'Rechercher un compte',
    move: 'Déplacer le compte sélectionné',
  },

  organizations: {
    title: 'Organisations',
    row: 'Vos organisations',
    hint: 'Là où vous vous connectez et configurez vos codes.',
  },

  about: {
    title: 'À propos de Keyturn',
    version: 'Version',
    report: 'Rapport d’anomalie',
    reportHint: 'Des versions et des états\u202f: ni noms, ni codes, ni secrets.',
    show: 'Afficher',
    showReport: 'Afficher le rapport',
    showLicences: 'Afficher les licences',
    copy: 'Copier',
    copyReport: 'Copier le rapport',
    copying: 'Copie…',
    opening: 'Un instant…',
    copied: 'Le rapport est copié.',
    licences: 'Licences',
    licencesHint: 'Pour les logiciels libres que contient Keyturn.',
  },

  licences: {
    title: 'Licences',
    search: 'Rechercher des paquets',
    packages: 'Paquets',
    chromium:
      'Les licences de Chromium, qui fait partie d’Electron, sont dans LICENSES.chromium.html, à côté du programme.',
    nothingFound: (text: string) => `Aucun paquet ne correspond à «\u202f${text}\u202f».`,
    noLicence: 'Aucune licence indiquée',
    noText: 'Le paquet nomme sa licence, mais n’en fournit pas le texte.',
  },
})
