// A program in the place of the system's browser: signs in on the page that it is opened at, as the person
// in its environment, and follows the way back. Runs on its own: `tsx browser-stand-in.ts <address>`.
import { createBrowser } from '../practice-pool/browser'

const address = new URL(process.argv[2] ?? '')
const username = process.env['PRACTICE_USERNAME'] ?? ''
const password = process.env['PRACTICE_PASSWORD'] ?? ''
const browser = createBrowser()
const page = await browser.load(address)
const after = await browser.submit(page, address.origin, { username, password })
if (after.location) await browser.load(after.location)
