// Where the current toast is shown and announced.
import { X } from 'lucide-react'
import { useStore } from '../../base/store'
import { appWords } from '../../words'
import { joinClassNames } from '../class-names'
import type { Toasts } from '../../base/toasts'
import css from './ToastRegion.module.css'

export function ToastRegion({ toasts }: { readonly toasts: Toasts }) {
  const toast = useStore(toasts.current)
  return (
    <div className={css['region']} role="status" aria-live="polite">
      {toast !== null && (
        <div
          key={toast.id}
          className={joinClassNames(css['toast'], toast.tone === 'danger' && css['danger'])}
          onPointerEnter={toasts.hold}
          onPointerLeave={toasts.release}
          onFocus={toasts.hold}
          onBlur={toasts.release}
        >
          <span className={css['message']}>{toast.message}</span>
          {toast.action !== null && (
            <button
              type="button"
              className={css['action']}
              onClick={() => {
                toasts.dismiss()
                toast.action?.run()
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button
            type="button"
            className={css['dismiss']}
            aria-label={appWords.dismiss}
            onClick={toasts.dismiss}
          >
            <X size={16} aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}
