// Called by electron-builder: what an Electron runs when it is given no app has no place in a packaged one.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** @param {import('electron-builder').AfterPackContext} context */
export default async function removeDefaultApp({ packager, appOutDir }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
