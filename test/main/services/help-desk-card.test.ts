import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { loadWords } from '../../../src/words/load'
import { languages } from '../../../src/shared/languages'
import { formatAdminDeleteSoftwareToken, formatHelpDeskCard } from '../../../src/main/services/help-desk-card'
import { countColumns } from '../../../src/main/services/text-columns'

const { card: words } = (await loadWords('en')).desktop
const card = {
  issuer: 'Northwind Trading',
  username: 'ada',
  userPoolId: 'eu-west-1_AbC123xyZ',
  region: 'eu-west-1',
}

describe('the card for the help desk', () => {
  it('has the call that removes the authenticator of this user', () => {
    expect(formatHelpDeskCard(card, words)).toContain(
      'aws cognito-idp admin-delete-software-token --region eu-west-1 --user-pool-id eu-west-1_AbC123xyZ --username ada\n',
    )
  })

  it.each(['issuer', 'username', 'userPoolId', 'region'] as const)('names the %s', (field) => {
    expect(formatHelpDeskCard(card, words)).toContain(card[field])
  })

  it.each(languages)('has its values one below the other in %s', async (language) => {
    const { desktop } = await loadWords(language)
    const lines = formatHelpDeskCard(card, desktop.card).split('\n')
    const starts = Object.values(card).map((value) => {
      const line = lines.find((one) => !one.includes('aws') && one.endsWith(` ${value}`)) ?? ''
      return countColumns(line.slice(0, line.length - value.length))
    })
    expect(new Set(starts)).toEqual(new Set([starts[0]]))
    expect(starts[0]).toBeGreaterThan(3)
  })

  it.each(["o'brien", '$(reboot)', 'a"b', 'ünï.cödé', '; rm x', '`id`', '--username', 'a\\b', '*'])(
    'has the user name %s as one argument that a shell leaves alone',
    (username) => {
      const call = formatAdminDeleteSoftwareToken({ ...card, username })
      const args = call.slice('aws '.length)
      const printed = execFileSync('/bin/sh', ['-c', `printf '%s\\n' ${args}`], { encoding: 'utf8' })
      expect(printed.trimEnd().split('\n').at(-1)).toBe(username)
    },
  )
})
