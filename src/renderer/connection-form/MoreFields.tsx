// What only some organizations need: a sign-in page of their own, and the validated endpoint.
import type { ConnectionSummary, EndpointVariant } from '../../shared/models'
import { CheckField } from '../ui/fields/CheckField'
import { Disclosure } from '../ui/Disclosure'
import { TextField } from '../ui/fields/TextField'
import { connectionsWords } from '../words'
import { hasOnlyFips } from './connection-form-state'
import { createCallbackAddress, parsePorts } from './redirect-ports'
import type { ConnectionFormState } from './use-connection-form'
import css from './MoreFields.module.css'

const words = connectionsWords.form

interface MoreFieldsProps {
  readonly form: ConnectionFormState
  readonly connection: ConnectionSummary | null
}

const Callbacks = ({ ports }: { readonly ports: readonly number[] }) => (
  <div className={css['callbacks']}>
    <p>{words.callbacks}</p>
    <ul>
      {ports.map((port) => (
        <li key={port}>{createCallbackAddress(port)}</li>
      ))}
    </ul>
  </div>
)

function SignInPage({ form }: { readonly form: ConnectionFormState }) {
  const { draft, errors, change } = form
  const ports = parsePorts(draft.ports)
  return (
    <>
      <TextField
        label={words.signInPage}
        value={draft.signInPage}
        optional
        inputMode="url"
        help={words.signInPageHint}
        error={errors.signInPage ?? null}
        onChange={(signInPage) => change({ signInPage })}
      />
      {draft.signInPage.trim() !== '' && (
        <>
          <TextField
            label={words.ports}
            value={draft.ports}
            help={words.portsHint}
            error={errors.ports ?? null}
            onChange={(value) => change({ ports: value })}
          />
          {ports !== null && <Callbacks ports={ports} />}
        </>
      )}
    </>
  )
}

/** The standard one unless something else is ticked, of which one excludes the other. */
function Endpoint({ form: { draft, errors, change } }: { readonly form: ConnectionFormState }) {
  const { endpointVariant, userPoolId } = draft
  const error = errors.endpointVariant ?? null
  const isDualStack = endpointVariant === 'dualStack'
  const onlyFips = hasOnlyFips(userPoolId)
  const tick = (variant: EndpointVariant) => (checked: boolean) =>
    change({ endpointVariant: checked ? variant : 'standard' })
  return (
    <>
      <CheckField
        label={words.fips}
        checked={onlyFips || endpointVariant === 'fips'}
        disabled={onlyFips}
        help={onlyFips ? words.fipsAlways : words.fipsHint}
        error={isDualStack ? null : error}
        onChange={tick('fips')}
      />
      <CheckField
        label={words.dualStack}
        checked={isDualStack}
        help={words.dualStackHint}
        error={isDualStack ? error : null}
        onChange={tick('dualStack')}
      />
    </>
  )
}

/** What is set, or wrong, is seen at once. */
const mustBeSeen = ({ form: { errors }, connection }: MoreFieldsProps): boolean =>
  (connection?.managedLogin ?? null) !== null ||
  (connection?.endpointVariant ?? 'standard') !== 'standard' ||
  [errors.signInPage, errors.ports, errors.endpointVariant].some((error) => error !== undefined)

export function MoreFields(props: MoreFieldsProps) {
  const { form } = props
  return (
    <Disclosure title={words.more} hint={words.moreHint} open={mustBeSeen(props)}>
      <div className={css['fields']}>
        <SignInPage form={form} />
        <Endpoint form={form} />
      </div>
    </Disclosure>
  )
}
