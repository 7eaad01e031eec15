// What this window says, in the language that it was opened in. A page has one language for all its life: whoever
// chooses another one gets the page anew.
import { languageOfPage } from '../../words/languages'
import { loadWords } from '../../words/load'

export const words = await loadWords(languageOfPage(window.location.search))

export const {
  accessToken: accessTokenWords,
  account: accountWords,
  accountList: accountListWords,
  add: addWords,
  app: appWords,
  clock: clockWords,
  codes: codesWords,
  connections: connectionsWords,
  enrollment: enrollmentWords,
  formats,
  helpDeskCard: helpDeskCardWords,
  keys: keyNames,
  network: networkWords,
  quick: quickWords,
  review: reviewWords,
  scanner: scannerWords,
  settings: settingsWords,
} = words
