// Which Keyturn this is, what the people who mend it need to know, and what it is made of.
import { useState } from 'react'
import type { AppError } from '../../shared/errors'
import { useServices } from '../base/services'
import { Button } from '../ui/Button'
import { SettingRow } from '../ui/fields/SettingList'
import { TextDialog } from '../ui/feedback/TextDialog'
import { settingsWords } from '../words'
import { findErrorWords } from '../words/errors'
import { LicencesDialog } from './LicencesDialog'
import { SettingsSection } from './SettingsSection'
import { useAnswer } from './use-answer'

const words = settingsWords.about

type Report =
  { readonly kind: 'closed' | 'opening' | 'copying' } | { readonly kind: 'open'; readonly text: string }

function useReport() {
  const { api, toasts } = useServices()
  const [report, setReport] = useState<Report>({ kind: 'closed' })
  const close = () => setReport({ kind: 'closed' })
  const complain = (error: AppError) => toasts.show(findErrorWords(error).title, { tone: 'danger' })

  const show = async () => {
    setReport({ kind: 'opening' })
    // Anew each time: it says how things are now.
    const answer = await api.readAbout()
    setReport(answer.ok ? { kind: 'open', text: answer.value.report } : { kind: 'closed' })
    if (!answer.ok) complain(answer.error)
  }

  const copy = async () => {
    setReport({ kind: 'copying' })
    const answer = await api.copyReport()
    close()
    if (answer.ok) toasts.show(words.copied)
    else complain(answer.error)
  }

  return { report, show, copy, close }
}

function ReportRow() {
  const { report, show, copy, close } = useReport()
  return (
    <SettingRow title={words.report} hint={words.reportHint}>
      <Button
        size="small"
        aria-label={words.showReport}
        busy={report.kind === 'opening' ? words.opening : null}
        onClick={() => void show()}
      >
        {words.show}
      </Button>
      <Button
        size="small"
        aria-label={words.copyReport}
        busy={report.kind === 'copying' ? words.copying : null}
        onClick={() => void copy()}
      >
        {words.copy}
      </Button>
      {report.kind === 'open' && <TextDialog title={words.report} text={report.text} onClose={close} />}
    </SettingRow>
  )
}

function LicencesRow() {
  const [open, setOpen] = useState(false)
  return (
    <SettingRow title={words.licences} hint={words.licencesHint}>
      <Button size="small" aria-label={words.showLicences} onClick={() => setOpen(true)}>
        {words.show}
      </Button>
      {open && <LicencesDialog onClose={() => setOpen(false)} />}
    </SettingRow>
  )
}

export function AboutSection() {
  const { answer } = useAnswer(useServices().api.status)
  return (
    <SettingsSection title={words.title}>
      <SettingRow title={words.version}>{answer.kind === 'ready' ? answer.value.version : null}</SettingRow>
      <ReportRow />
      <LicencesRow />
    </SettingsSection>
  )
}
