import { describe, expect, it } from 'vitest'
import {
  indexMigrations,
  indexVersion,
  migrateIndex,
  type Migration,
} from '../../../../src/main/vault/index-file/index-migrations'

const adding =
  (name: string): Migration =>
  (index) => ({ ...index, steps: [...((index['steps'] as string[] | undefined) ?? []), name] })
const three = { to: 3, migrations: { 1: adding('1 to 2'), 2: adding('2 to 3') } }

describe('an older index', () => {
  it('goes from each version to the next', () => {
    expect(migrateIndex({ accounts: [] }, 1, three)).toEqual({ accounts: [], steps: ['1 to 2', '2 to 3'] })
  })

  it('goes on from the version that it is of', () => {
    expect(migrateIndex({}, 2, three)).toEqual({ steps: ['2 to 3'] })
  })

  it('is left alone when it is of the version that is written', () => {
    const index = { accounts: [] }
    expect(migrateIndex(index, 3, three)).toBe(index)
  })

  it('cannot be read when it is of a version that there never was', () => {
    expect(migrateIndex({}, 0, three)).toBeNull()
  })
})

it('there is a way from every version to the one that is written', () => {
  const earlier = Array.from({ length: indexVersion - 1 }, (_, before) => before + 1)
  expect(earlier.filter((version) => indexMigrations[version] === undefined)).toEqual([])
})
