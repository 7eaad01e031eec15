// Whose sign-in it is, where that stands fast.
import { enrollmentWords } from '../../words'
import css from './UserName.module.css'

export const UserName = ({ children }: { readonly children: string }) => (
  <dl className={css['who']}>
    <dt>{enrollmentWords.credentials.username}</dt>
    <dd>{children}</dd>
  </dl>
)
