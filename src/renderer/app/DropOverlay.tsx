// Over the whole window while something is dragged over it.
import { ImageDown } from 'lucide-react'
import { appWords } from '../words'
import css from './DropOverlay.module.css'

export const DropOverlay = () => (
  <div className={css['overlay']} aria-hidden="true">
    <div className={css['frame']}>
      <ImageDown className={css['icon']} size={32} aria-hidden />
      <p className={css['title']}>{appWords.drop.title}</p>
      <p className={css['hint']}>{appWords.drop.hint}</p>
    </div>
  </div>
)
