// A process of its own, which may die: lists the ids of our keychain items, says them, and ends. It says
// nothing but ids; what is in the items stays here.
import keytar from 'keytar'

const [service = ''] = process.argv.slice(2)
const items = await keytar.findCredentials(service)
process.parentPort.postMessage(items.map(({ account }) => account))
