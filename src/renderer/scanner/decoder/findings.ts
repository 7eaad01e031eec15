// What several attempts read, put together: each code once, in reading order.
import { boxAround, type Box } from './views'
import type { Finding, Point, Reading } from './image'

/** Whether the middle of one box lies in the other. */
function isAt(box: Box, other: Box): boolean {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  return x >= other.left && y >= other.top && x <= other.left + other.width && y <= other.top + other.height
}

/** The corners of what looks like codes, each once, and is none of the findings and not where someone looked already. */
export function stillUnread(
  readings: readonly Reading[],
  lookedAt: readonly (readonly Point[])[],
): readonly (readonly Point[])[] {
  const found = readings.flatMap(({ findings }) => findings.map(({ corners }) => corners))
  const taken = [...found, ...lookedAt].map(boxAround)
  const unread: (readonly Point[])[] = []
  for (const corners of readings.flatMap((reading) => reading.unread)) {
    const box = boxAround(corners)
    if (taken.some((other) => isAt(box, other))) continue
    taken.push(box)
    unread.push(corners)
  }
  return unread
}

function middle(points: readonly Point[]): Point {
  const { left, top, width, height } = boxAround(points)
  return { x: left + width / 2, y: top + height / 2 }
}

/** Top to bottom, and left to right where one is beside the other: by half a height at most apart. */
function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const rows: Finding[][] = []
  for (const finding of findings.toSorted((a, b) => middle(a.corners).y - middle(b.corners).y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    const box = first && boxAround(first.corners)
    if (row && box && middle(finding.corners).y < box.top + box.height) row.push(finding)
    else rows.push([finding])
  }
  return rows.flatMap((row) => row.toSorted((a, b) => middle(a.corners).x - middle(b.corners).x))
}

/** The distinct texts in reading order. */
export const textsOf = (readings: readonly Reading[]): string[] => [
  ...new Set(inReadingOrder(readings.flatMap(({ findings }) => findings)).map(({ text }) => text)),
]
