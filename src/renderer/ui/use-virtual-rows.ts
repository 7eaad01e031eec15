// Only the rows that can be seen, and a few around them, are there: a list of thousands is as light as one of ten.
// It also knows best which rows those are, so that only their secrets are fetched.
import {
  useVirtualizer,
  defaultRangeExtractor,
  type Range,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import type { AccountId } from '../../shared/models'
import type { Settings } from '../../shared/settings'
import type { Clock } from '../base/clock'

/** Rows just outside of the window are made ready before they are scrolled in. */
const rowsAround = 2
/** What rushes by is not fetched: a keychain gives one secret at a time. */
const restMs = 80
/** Pixels, until a row is measured. */
const rowHeights = { comfortable: 81, compact: 55 } as const satisfies Record<Settings['density'], number>

/** How many rows the window has room for, before any is drawn. */
export const countFirstScreenful = (): number => Math.ceil(window.innerHeight / rowHeights.comfortable)

/**
 * What is told of a row is its size as it is laid out anyway. A row that comes up is not asked: that would lay the
 * page out once for each of them. Those that have more to say than others are not as high as expected, though.
 */
function sizeOf(
  row: HTMLLIElement,
  entry: ResizeObserverEntry | undefined,
  { options, indexFromElement, itemSizeCache }: Virtualizer<HTMLElement, HTMLLIElement>,
): number {
  const box = entry?.borderBoxSize[0]
  if (box !== undefined) return Math.round(box.blockSize)
  const index = indexFromElement(row)
  const known = itemSizeCache.get(options.getItemKey(index))
  return known ?? ('tall' in row.dataset ? row.offsetHeight : options.estimateSize(index))
}

/** How far below the top of what scrolls the list begins. */
function useListTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  const measure = useCallback(() => {
    const scroller = findScroller(list)
    if (list.current === null || scroller === null) return
    const distance = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    setTop(Math.round(distance + scroller.scrollTop))
  }, [list])
  useLayoutEffect(measure)
  useEffect(() => {
    const observer = new ResizeObserver(measure)
    for (const part of findScroller(list)?.children ?? []) observer.observe(part)
    return () => observer.disconnect()
  }, [list, measure])
  return top
}

export const findScroller = (list: RefObject<HTMLElement | null>): HTMLElement | null =>
  list.current?.closest('main') ?? null

/** None while those that can be seen are new: they go first. */
function useRowsAround(ids: readonly AccountId[]): number {
  const [readyFor, setReadyFor] = useState<readonly AccountId[] | null>(null)
  useEffect(() => {
    const request = requestIdleCallback(() => setReadyFor(ids))
    return () => cancelIdleCallback(request)
  }, [ids])
  return readyFor === ids ? rowsAround : 0
}

interface VirtualRowsOptions {
  readonly list: RefObject<HTMLElement | null>
  readonly ids: readonly AccountId[]
  /** Rows that are there wherever the list is scrolled to, such as the one with the focus. */
  readonly always: readonly (AccountId | null)[]
  readonly density: Settings['density']
}

export function useVirtualRows({ list, ids, always, density }: VirtualRowsOptions) {
  const scrollMargin = useListTop(list)
  const held = always
    .map((id) => (id === null ? -1 : ids.indexOf(id)))
    .filter((index) => index !== -1)
    .join(' ')
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: ids.length,
    overscan: useRowsAround(ids),
    scrollMargin,
    measureElement: sizeOf,
    initialRect: { width: 0, height: window.innerHeight },
    getScrollElement: () => findScroller(list),
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    estimateSize: useCallback(() => rowHeights[density], [density]),
    rangeExtractor: useCallback(
      (range: Range) => {
        const more = held === '' ? [] : held.split(' ').map(Number)
        return [...new Set([...defaultRangeExtractor(range), ...more])].sort((a, b) => a - b)
      },
      [held],
    ),
  })
  useEffect(() => virtualizer.measure(), [virtualizer, density])
  return virtualizer
}

/** By how many rows a page key goes on: one less than can be seen, so that nothing is skipped. */
export const countRowsInPage = ({ range }: Virtualizer<HTMLElement, HTMLLIElement>): number =>
  range === null ? 1 : Math.max(1, range.endIndex - range.startIndex - 1)

/** Tells which rows are there, when they have come to rest. */
export function useRowsShown(
  { rows, moving, clock }: { rows: readonly VirtualItem[]; moving: boolean; clock: Clock },
  ids: readonly AccountId[],
  onChange: (ids: readonly AccountId[]) => void,
) {
  const shown = rows.map(({ index }) => ids[index] ?? '').join(' ')
  useEffect(() => {
    const tell = () => onChange(shown.split(' ').filter((id) => id !== '') as AccountId[])
    if (moving) return clock.after(restMs, tell)
    tell()
    return undefined
  }, [shown, moving, clock, onChange])
}
