// The words of the settings.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const settings = ({ duration }: Formats): Messages['settings'] => ({
  title: 'Einstellungen',
  saved: 'Gespeichert.',

  appearance: {
    title: 'Aussehen',
    theme: { label: 'Design', system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    density: { label: 'Zeilen', comfortable: 'Geräumig', compact: 'Kompakt' },
    language: { label: 'Sprache', system: 'Wie das System' },
    codes: {
      title: 'Codes verbergen, bis Sie hinsehen',
      hint: 'Ein Code erscheint, wenn Sie auf seine Zeile zeigen, sie mit der Tastatur erreichen oder anklicken.',
    },
  },

  list: {
    title: 'Die Liste',
    order: {
      label: 'Reihenfolge',
      hint: 'Angeheftete Konten stehen immer zuerst.',
    },
  },

  copying: {
    title: 'Kopieren',
    clear: {
      label: 'Zwischenablage leeren',
      hint: 'Nur wenn der Code dann noch darin ist.',
      after: (seconds: number) => `Nach ${duration(seconds)}`,
      never: 'Nie',
    },
    late: {
      label: 'In den letzten Sekunden eines Codes kopieren',
      current: {
        label: 'Diesen Code',
        hint: 'Er kann sich ändern, bevor Sie ihn einfügen.',
      },
      next: {
        label: 'Den nächsten Code',
        hint: 'Er ist gleich gültig. Keyturn sagt Ihnen, dass es den nächsten genommen hat.',
      },
    },
  },

  background: {
    title: 'Im Hintergrund',
    tray: {
      title: 'Keyturn im Infobereich',
      /** On a Mac. */
      titleMenuBar: 'Keyturn in der Menüleiste',
      hint: 'Ihre meistverwendeten Konten, nur einen Klick entfernt.',
      unsupported: 'Diese Arbeitsumgebung unterstützt keine Symbole im Infobereich.',
    },
    onClose: {
      title: 'Geöffnet bleiben, wenn das Fenster geschlossen wird',
      hint: 'Über den Infobereich öffnen Sie das Fenster wieder, oder indem Sie Keyturn noch einmal starten.',
      hintMenuBar: 'Über die Menüleiste öffnen Sie das Fenster wieder.',
      needsTray: 'Dazu muss Keyturn im Infobereich sein, damit Sie das Fenster wieder öffnen können.',
      needsMenuBar: 'Dazu muss Keyturn in der Menüleiste sein, damit Sie das Fenster wieder öffnen können.',
    },
    startAtLogin: {
      title: 'Starten, wenn Sie sich am Computer anmelden',
      hint: 'Ihre Codes und das Schnellfenster sind sofort bereit.',
      unsupported: 'Auf diesem System nicht verfügbar.',
    },
    startHidden: {
      title: 'Ohne Fenster starten',
      hint: 'Beim Anmelden am Computer. Wenn Sie Keyturn selbst öffnen, gibt es immer ein Fenster.',
      needsStart: 'Nur wenn Keyturn startet, sobald Sie sich am Computer anmelden.',
    },
  },

  shortcuts: {
    title: 'Tastenkürzel',
    quick: {
      title: 'Schnellfenster',
      hint: 'Öffnet es aus jedem Programm.',
      /** Instead of a combination. */
      off: 'Aus',
      change: 'Ändern',
      recording: 'Drücken Sie die Tasten…',
      howTo: 'Esc behält das bisherige bei, die Rücktaste schaltet es aus.',
      needsModifier: (modifiers: string) => `Halten Sie dazu eine dieser Tasten gedrückt: ${modifiers}.`,
      unusable: 'Diese Taste lässt sich hier nicht verwenden. Drücken Sie eine andere.',
      taken: 'Ein anderes Programm hat diese Kombination schon. Wählen Sie eine andere.',
      /** Said when it was changed. */
      setTo: (combination: string) => `Das Schnellfenster öffnet sich mit ${combination}.`,
      turnedOff: 'Das Schnellfenster hat jetzt kein Tastenkürzel.',
    },
    inKeyturn: 'In Keyturn',
    codes: 'Zurück zu den Codes',
    add: 'Konto hinzufügen',
    enroll: 'Codes für Ihre Organisation einrichten',
    settings: 'Einstellungen',
    scan: 'Bildschirm nach einem QR-Code absuchen',
    details: 'Details zum ausgewählten Konto',
    copy: 'Ausgewählten Code kopieren',
    search: 'Konto suchen',
    move: 'Ausgewähltes Konto verschieben',
  },

  organizations: {
    title: 'Organisationen',
    row: 'Ihre Organisationen',
    hint: 'Hier melden Sie sich an und richten Codes ein.',
  },

  about: {
    title: 'Über Keyturn',
    version: 'Version',
    report: 'Fehlerbericht',
    reportHint: 'Versionen und Zustände: keine Namen, keine Codes, nichts Geheimes.',
    show: 'Anzeigen',
    showReport: 'Bericht anzeigen',
    showLicences: 'Lizenzen anzeigen',
    copy: 'Kopieren',
    copyReport: 'Bericht kopieren',
    copying: 'Wird kopiert…',
    opening: 'Einen Moment…',
    copied: 'Der Bericht ist kopiert.',
    licences: 'Lizenzen',
    licencesHint: 'Für die Open-Source-Software in Keyturn.',
  },

  licences: {
    title: 'Lizenzen',
    search: 'Pakete durchsuchen',
    packages: 'Pakete',
    chromium:
      'Die Lizenzen von Chromium, das ein Teil von Electron ist, stehen in LICENSES.chromium.html neben dem Programm.',
    nothingFound: (text: string) => `Kein Paket passt zu „${text}“.`,
    noLicence: 'Keine Lizenz angegeben',
    noText: 'Das Paket nennt seine Lizenz, enthält aber nicht ihren Text.',
  },
})
