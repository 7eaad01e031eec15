// The people of the practice pool, each with a password that anyone may know. One click fills both in.
import { UserRound } from 'lucide-react'
import { enrollmentWords } from '../../words'
import type { PracticeUser } from '../parts/use-preparation'
import css from './PracticePanel.module.css'

const words = enrollmentWords.practice

interface PracticePanelProps {
  readonly users: readonly PracticeUser[]
  readonly chosen: string
  readonly onUse: (user: PracticeUser) => void
}

export function PracticePanel({ users, chosen, onUse }: PracticePanelProps) {
  if (users.length === 0) return null
  return (
    <section className={css['panel']} aria-labelledby="practice-title">
      <h2 id="practice-title">{words.title}</h2>
      <p className={css['body']}>{words.body}</p>
      <ul className={css['users']}>
        {users.map((user) => (
          <li key={`${user.connectionId}/${user.username}`}>
            <button
              type="button"
              className={css['user']}
              aria-pressed={user.username === chosen}
              onClick={() => onUse(user)}
            >
              <UserRound className={css['icon']} size={18} aria-hidden />
              <span className={css['text']}>
                <span className={css['line']}>
                  <span className={css['username']}>
                    <span className="visually-hidden">{words.use} </span>
                    {user.username}
                  </span>
                  <span className={css['password']}>{user.practicePassword}</span>
                </span>
                <span className={css['description']}>{user.description}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
