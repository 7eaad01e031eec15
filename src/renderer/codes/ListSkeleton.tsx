// The shape of the list while it is read. It appears only when that takes long enough to notice.
import { appWords } from '../words'
import css from './ListSkeleton.module.css'

const rows = [0, 1, 2]

export const ListSkeleton = () => (
  <div className={css['skeleton']} aria-busy="true">
    <span className="visually-hidden">{appWords.loading}</span>
    {rows.map((row) => (
      <div key={row} className={css['row']} aria-hidden="true">
        <span className={css['circle']} />
        <span className={css['lines']}>
          <span className={css['name']} />
          <span className={css['code']} />
        </span>
      </div>
    ))}
  </div>
)
