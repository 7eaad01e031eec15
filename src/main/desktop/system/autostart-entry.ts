// The file that starts Keyturn with a Linux desktop (XDG Autostart, Desktop Entry 1.5). Pure.
import { join } from 'node:path'

/** `$XDG_CONFIG_HOME`, or where it is by default. */
export const findAutostartFile = (configDirectory: string): string =>
  join(configDirectory, 'autostart', 'keyturn.desktop')

/** An argument of `Exec`: quoted, with its own signs escaped; % is doubled, or it would be a field code. */
const execArgument = (text: string): string =>
  `"${text.replaceAll(/["`$\\]/g, String.raw`\$&`).replaceAll('%', '%%')}"`

/** A value of type string: the backslashes of quoted arguments are escaped once more. */
const stringValue = (text: string): string => text.replaceAll('\\', '\\\\')

export interface Autostart {
  readonly executable: string
  readonly arguments: readonly string[]
}

export const writeAutostartEntry = ({ executable, arguments: given }: Autostart): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Keyturn',
    `Exec=${stringValue([executable, ...given].map(execArgument).join(' '))}`,
    'Icon=keyturn',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
