// The words of the card for the day on which this computer is lost.

export const helpDeskCard = {
  title: 'If this computer is lost',
  body: 'Keep this card somewhere else, or give it to your IT help desk now. It says how they can let you in again; there is no secret on it.',
  save: 'Save the card…',
  saving: 'Saving…',
  saved: 'The card is saved.',
  show: 'Show',
  dialogTitle: 'The card for your help desk',
  loading: 'One moment…',
}
