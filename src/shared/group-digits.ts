// How the digits of a code are set in groups that the eye takes in at once: 3+3, 4+4, 3+4, …

const groupSizes: Readonly<Record<number, readonly number[]>> = {
  6: [3, 3],
  7: [3, 4],
  8: [4, 4],
  9: [3, 3, 3],
  10: [5, 5],
}

export function groupDigits(code: string): readonly string[] {
  const groups: string[] = []
  let from = 0
  for (const size of groupSizes[code.length] ?? [code.length]) {
    groups.push(code.slice(from, from + size))
    from += size
  }
  return groups
}
