// What a person gives an account so that they find it: its place, tags, a note.
import type { AccountSummary } from '../../shared/models'
import { SettingBlock, SettingList } from '../ui/fields/SettingList'
import { accountWords } from '../words'
import { NoteField } from './NoteField'
import { PinSetting } from './PinSetting'
import { TagsField } from './TagsField'
import type { SaveEdit } from './use-account-edit'

interface ListSectionProps {
  readonly account: AccountSummary
  readonly others: readonly AccountSummary[]
  readonly save: SaveEdit
}

export const ListSection = ({ account, others, save }: ListSectionProps) => (
  <SettingList label={accountWords.list.title}>
    <PinSetting account={account} save={save} />
    <SettingBlock>
      <TagsField account={account} elsewhere={others.map(({ tags }) => tags)} save={save} />
    </SettingBlock>
    <SettingBlock>
      <NoteField account={account} save={save} />
    </SettingBlock>
  </SettingList>
)
