// One sentence that says that something is right, with a mark that says it at a glance.
import { CircleCheck } from 'lucide-react'
import css from './GoodNews.module.css'

export const GoodNews = ({ children }: { readonly children: string }) => (
  <p className={css['good']}>
    <CircleCheck className={css['icon']} size={20} aria-hidden />
    {children}
  </p>
)
