// From each version of the index to the next. A version goes up only where a Keyturn that knows the one before would
// do harm with it: what is merely new has a default, and what is unknown is kept as it is.

/** A whole index as JSON. What is in its lists may be anything: an entry that cannot be read is left as it is. */
export type PlainIndex = Readonly<Record<string, unknown>>
export type Migration = (index: PlainIndex) => PlainIndex

/** The version that is written. */
export const indexVersion = 1

/** By the version that each begins with. Every version before the one that is written has one, for ever. */
export const indexMigrations: Readonly<Record<number, Migration>> = {}

/**
 * The index as the written version has it; null for a version that there never was.
 *
 * @param from the version that the index says it is of, up to the one that is written
 */
export function migrateIndex(
  index: PlainIndex,
  from: number,
  { to, migrations }: { readonly to: number; readonly migrations: Readonly<Record<number, Migration>> } = {
    to: indexVersion,
    migrations: indexMigrations,
  },
): PlainIndex | null {
  let migrated = index
  for (let version = from; version < to; version += 1) {
    const next = migrations[version]
    if (next === undefined) return null
    migrated = next(migrated)
  }
  return migrated
}
