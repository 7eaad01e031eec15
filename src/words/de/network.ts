// The words about the network between here and an organization: who reads along on it, what a proxy asks, and what a
// check of the connection finds.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const network = ({ duration, number, plural }: Formats): Messages['network'] => ({
  hosts: {
    title: 'Was ein Administrator zulassen muss',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copiedSentence: 'Die Namen sind kopiert.',
  },
  readsAlong: {
    title: (by) => `${by} liest mit`,
    body: (issuer) =>
      `Das ist eine Stelle, die diesem Computer hinzugefügt wurde, in der Regel von Ihrer Firma. Sie kann alles sehen, was an ${issuer} geht, auch Ihr Passwort.`,
    ask: 'Falls Sie das überrascht, fragen Sie Ihren IT-Helpdesk, bevor Sie sich anmelden.',
    goOn: 'Weiter',
    enrolled: (by) => `Bei der Einrichtung konnte ${by} mitlesen.`,
  },
  proxy: {
    title: (proxy) => `Der Proxy ${proxy} verlangt ein Passwort`,
    realm: (realm) => `Er gibt an, dass es für „${realm}“ ist.`,
    whose:
      'Gemeint ist das Passwort Ihres Netzwerks, nicht das, mit dem Sie sich bei Ihrer Organisation anmelden.',
    refused: 'Dieser Benutzername oder dieses Passwort wurde nicht angenommen. Prüfen Sie beides.',
    username: 'Benutzername',
    password: 'Passwort',
    keep: 'Im Schlüsselbund dieses Computers aufbewahren',
    keepHint: 'Sonst vergisst Keyturn es, wenn Sie Keyturn beenden.',
    submit: 'Weiter',
    busy: 'Einen Moment…',
  },
  check: {
    action: 'Verbindung prüfen',
    actionFor: (issuer) => `Verbindung zu ${issuer} prüfen`,
    title: (issuer) => `Verbindung zu ${issuer}`,
    intro: 'Prüft die Verbindung Schritt für Schritt. Ändert nichts und sendet nichts von Ihnen.',
    steps: 'Schritte',
    names: {
      proxy: 'Der Weg aus Ihrem Netzwerk',
      name: 'Der Name des Anmeldedienstes',
      connection: 'Eine geschützte Verbindung',
      clock: 'Die Uhr dieses Computers',
      service: 'Die Antwort des Anmeldedienstes',
    },
    direct: 'Direkt, ohne Proxy.',
    byProxy: (proxy) => `Über den Proxy ${proxy}.`,
    name: (host) => `${host} ist bekannt.`,
    addresses: (host, addresses) => `${host} hat die Adresse ${addresses}.`,
    moreAddresses: (count) =>
      plural(count, { one: `${number(count)} weitere`, other: `${number(count)} weitere` }),
    loopback: 'Sie bleibt auf diesem Computer und braucht deshalb keinen Schutz.',
    publicAuthority: (by, until) =>
      `Ihr Zertifikat stammt von ${by}, dem Computer überall vertrauen, und gilt bis ${until}.`,
    ownAuthority: (by, until) =>
      `Ihr Zertifikat stammt von ${by}, dem nur dieser Computer vertraut, und gilt bis ${until}.`,
    clockRight: 'Sie geht richtig.',
    clockBehind: (seconds) => `Sie geht ${duration(seconds)} nach. Keyturn gleicht das aus.`,
    clockAhead: (seconds) => `Sie geht ${duration(seconds)} vor. Keyturn gleicht das aus.`,
    answered: 'Er antwortet.',
    notTried: 'nicht probiert',
    proxyKnows: 'Nicht nötig: Der Proxy schlägt ihn nach.',
    good: 'Die Verbindung funktioniert',
    goodBody: (issuer) => `Nichts zwischen hier und ${issuer} verhindert eine Anmeldung.`,
    again: 'Noch einmal prüfen',
    copy: 'Bericht kopieren',
    copied: 'Der Bericht ist kopiert.',
    stopped: 'Die Prüfung wurde abgebrochen.',
    checking: (step) => `Wird geprüft: ${step}`,
  },
})
