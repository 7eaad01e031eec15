// The last net: a screen that cannot be drawn says so, and that the accounts are safe.
import { Component, type ReactNode } from 'react'
import { Button } from './Button'
import { Notice } from './feedback/Notice'
import { Screen } from './Screen'
import { appWords } from '../words'

const words = appWords.crashed

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    if (!this.state.crashed) return this.props.children
    return (
      <Screen title={appWords.name} hiddenTitle>
        <Notice
          tone="danger"
          title={words.title}
          urgent
          actions={<Button onClick={() => location.reload()}>{words.reload}</Button>}
        >
          {words.body}
        </Notice>
      </Screen>
    )
  }
}
