// The names that an administrator has to allow: to be read, selected, or copied and sent to whoever can.
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import type { AppError, AppErrorCode } from '../../../shared/errors'
import { useServices } from '../../base/services'
import { networkWords } from '../../words'
import { findErrorWords } from '../../words/errors'
import { Button } from '../Button'
import css from './HostsToAllow.module.css'

const words = networkWords.hosts

function useCopying(hosts: readonly string[]) {
  const { api, announce, toasts } = useServices()
  const [copied, setCopied] = useState<readonly string[] | null>(null)
  const copy = async () => {
    const answer = await api.copyHosts(hosts)
    if (answer.ok) {
      setCopied(hosts)
      announce(words.copiedSentence)
    } else toasts.show(findErrorWords(answer.error).title, { tone: 'danger' })
  }
  // Of other names, such as those of the next error, nothing has been copied yet.
  return { isCopied: copied === hosts, copy }
}

function HostList({ hosts }: { readonly hosts: readonly string[] }) {
  const { isCopied, copy } = useCopying(hosts)
  return (
    <div className={css['block']}>
      <p className={css['title']}>{words.title}</p>
      <ul className={css['hosts']} aria-label={words.title}>
        {hosts.map((host) => (
          <li key={host} dir="ltr">
            {host}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        icon={isCopied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        onClick={() => void copy()}
      >
        {isCopied ? words.copied : words.copy}
      </Button>
    </div>
  )
}

/** Where it helps to allow a name. A certificate that is refused is no matter of names. */
const allowingHelps: ReadonlySet<AppErrorCode> = new Set([
  'hostNotFound',
  'networkFailed',
  'networkTimedOut',
  'networkUnreachable',
  'proxyRefused',
])

/** What an administrator has to allow against an error, if that is what helps. */
export const HostsToAllow = ({ error: { code, hosts = [] } }: { readonly error: AppError }) =>
  hosts.length > 0 && allowingHelps.has(code) && <HostList hosts={hosts} />
