// One package, and the text of its licence once it is opened: all of them together are long.
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Licence } from '../../shared/models'
import { settingsWords } from '../words'
import css from './LicencesDialog.module.css'

const words = settingsWords.licences

export function LicenceRow({ licence: { name, version, license, text } }: { readonly licence: Licence }) {
  const [open, setOpen] = useState(false)
  return (
    <li className={css['item']}>
      <details className={css['package']} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={css['summary']}>
          <ChevronRight className={css['arrow']} size={16} aria-hidden />
          <span className={css['name']} dir="ltr">
            {name}
          </span>
          <span className={css['facts']} dir="ltr">
            {version} · {license === '' ? words.noLicence : license}
          </span>
        </summary>
        {open && (text === '' ? <p className={css['none']}>{words.noText}</p> : <LicenceText text={text} />)}
      </details>
    </li>
  )
}

const LicenceText = ({ text }: { readonly text: string }) => (
  <pre className={css['text']} dir="ltr" lang="en">
    {text}
  </pre>
)
