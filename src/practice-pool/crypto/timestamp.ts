// The TIMESTAMP of a password claim: Java's `EEE MMM d HH:mm:ss z yyyy`, in English and UTC. Checked by
// formatting it again, so that a padded day, an hour 24 or a wrong weekday is refused as Cognito does.

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (n: number) => String(n).padStart(2, '0')

function formatTimestamp(at: number): string {
  const date = new Date(at)
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':')
  const day = days[date.getUTCDay()] ?? ''
  const month = months[date.getUTCMonth()] ?? ''
  return `${day} ${month} ${date.getUTCDate()} ${time} UTC ${date.getUTCFullYear()}`
}

/** Milliseconds since the epoch, or nothing when the text is not exactly in the format. */
export function parseTimestamp(text: string): number | undefined {
  const parts = /^\w{3} (\w{3}) (\d{1,2}) (\d\d):(\d\d):(\d\d) UTC (\d{4})$/.exec(text)
  if (parts === null) return undefined
  const [, month = '', ...numbers] = parts
  const [day = 0, hours = 0, minutes = 0, seconds = 0, year = 0] = numbers.map(Number)
  const at = Date.UTC(year, months.indexOf(month), day, hours, minutes, seconds)
  return formatTimestamp(at) === text ? at : undefined
}
