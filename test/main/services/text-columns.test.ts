import { describe, expect, it } from 'vitest'
import { countColumns, padToColumns } from '../../../src/main/services/text-columns'

describe('the columns of a text', () => {
  it.each([
    ['', 0],
    ['User pool', 9],
    ['Région', 6],
    ['Re\u0301gion', 6],
    ['ユーザープール', 14],
    ['用户池', 6],
    ['사용자', 6],
    ['ＡＷＳ：', 8],
    ['IT ヘルプデスク', 15],
    ['𠮷野', 4],
    ['مجمّع', 4],
    ['\u2068ada\u2069', 3],
    ['हिन्दी', 4],
    ['பொன்', 3],
    ['𝄞', 1],
    ['⌚', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇩🇪 IT', 5],
  ])('of %j are %i', (text, columns) => {
    expect(countColumns(text)).toBe(columns)
  })

  it('are filled up with spaces, and never cut', () => {
    expect([padToColumns('組織', 6), padToColumns('組織', 3)]).toEqual(['組織  ', '組織'])
  })
})
