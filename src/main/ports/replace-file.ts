// Replacing a small file as a whole: whenever the power goes, it is what it was or what it is to be.
import type { FileSystem } from './file-system'

type Needed = Pick<FileSystem, 'writeAndSync' | 'rename' | 'syncDirectory'>

/**
 * Writes beside the file, and gives it its name once it is on disk. Its directory must be there.
 *
 * @param beforeRename what has to be on disk before the old one loses its name, such as a copy under another
 * @throws Node's own errors, with their `code`
 */
export async function replaceFile(
  fileSystem: Needed,
  { directory, path }: { readonly directory: string; readonly path: string },
  text: string,
  beforeRename: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const temporary = `${path}.new`
  await fileSystem.writeAndSync(temporary, text)
  await beforeRename()
  await fileSystem.rename(temporary, path)
  await fileSystem.syncDirectory(directory)
}
