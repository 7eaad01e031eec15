// Tells which rows can be seen, so that only their secrets are fetched.
import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { AccountId } from '../../shared/models'

/** Rows just outside of the window are made ready before they are scrolled in. */
const margin = '240px 0px'

export const useRowsInView = (
  list: RefObject<HTMLElement | null>,
  ids: readonly AccountId[],
  onChange: (ids: readonly AccountId[]) => void,
) => {
  useEffect(() => {
    const element = list.current
    if (element === null) return
    const idOf = new Map<Element, AccountId>()
    const inView = new Set<AccountId>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = idOf.get(target)
          if (id === undefined) continue
          if (isIntersecting) inView.add(id)
          else inView.delete(id)
        }
        onChange([...inView])
      },
      { scrollMargin: margin },
    )
    ;[...element.children].forEach((row, index) => {
      const id = ids[index]
      if (id === undefined) return
      idOf.set(row, id)
      observer.observe(row)
    })
    return () => observer.disconnect()
  }, [list, ids, onChange])
}
