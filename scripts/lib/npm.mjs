// Calls npm: the one that started us where there is one, so that no shell is needed on any platform.
import { run } from './processes.mjs'

/**
 * @param {string[]} args
 * @param {{ cwd?: string, failure?: string }} [options]
 * @returns {Promise<string>}
 */
export function npm(args, options) {
  // `npm --silent` reaches us through the environment, and would hide why this one failed.
  args = [...args, '--loglevel=warn']
  const script = process.env['npm_execpath']
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], options)
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/c', 'npm', ...args], options)
  return run('npm', args, options)
}
