// Adds an account, by a setup link or by hand.
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import type { AccountId } from '../../shared/models'
import { fullName } from '../codes/account-names'
import { useServices } from '../services'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Form, FormActions } from '../ui/Form'
import { Screen } from '../ui/Screen'
import { TextArea } from '../ui/TextArea'
import { addWords as words } from '../words/add'
import { appWords } from '../words/app'
import { ByHandFields } from './ByHandFields'
import { useAddForm } from './use-add-form'
import type { AddForm } from './use-add-form'
import css from './AddScreen.module.css'

interface AddScreenProps {
  readonly onAdded: (id: AccountId) => void
  readonly onCancel: () => void
}

const AddError = ({
  error,
  onAdded,
}: { readonly error: AddForm['error'] } & Pick<AddScreenProps, 'onAdded'>) => {
  if (error === null) return null
  const existing = error.code === 'accountExists' ? error.accountId : undefined
  return (
    <ErrorNotice
      error={error}
      tone={existing === undefined ? 'danger' : 'warning'}
      actions={
        existing !== undefined && (
          <Button size="small" onClick={() => onAdded(existing as AccountId)}>
            {words.showExisting}
          </Button>
        )
      }
    />
  )
}

const LinkField = ({ form }: { readonly form: AddForm }) => (
  <TextArea
    label={words.linkField}
    value={form.draft.keyUri}
    rows={4}
    placeholder="otpauth://totp/…"
    help={words.linkIntro}
    error={form.errors.keyUri ?? null}
    onChange={(value) => form.change('keyUri', value)}
    onKeyDown={(event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      void form.submit()
    }}
  />
)

export const AddScreen = ({ onAdded, onCancel }: AddScreenProps) => {
  const { announce } = useServices()
  const form = useAddForm((account) => {
    announce(words.added(fullName(account)))
    onAdded(account.id)
  })

  return (
    <Screen title={words.title}>
      <Tabs
        className={css['tabs'] ?? ''}
        selectedKey={form.way}
        onSelectionChange={(key) => form.chooseWay(key === 'link' ? 'link' : 'byHand')}
      >
        <TabList aria-label={words.ways} className={css['tabList'] ?? ''}>
          <Tab id="link" className={css['tab'] ?? ''}>
            {words.link}
          </Tab>
          <Tab id="byHand" className={css['tab'] ?? ''}>
            {words.byHand}
          </Tab>
        </TabList>
        <Form label={words.title} onSubmit={() => void form.submit()}>
          <AddError error={form.error} onAdded={onAdded} />
          <TabPanel id="link" className={css['panel'] ?? ''}>
            <LinkField form={form} />
          </TabPanel>
          <TabPanel id="byHand" className={css['panel'] ?? ''}>
            <ByHandFields form={form} />
          </TabPanel>
          <p className={css['kept']}>{words.kept}</p>
          <FormActions>
            <Button type="submit" weight="primary" busy={form.busy ? words.busy : null}>
              {words.submit}
            </Button>
            <Button weight="quiet" onClick={onCancel}>
              {appWords.cancel}
            </Button>
          </FormActions>
        </Form>
      </Tabs>
    </Screen>
  )
}
