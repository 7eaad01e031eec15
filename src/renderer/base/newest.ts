// Of several questions under way only the newest counts: what the ones before it are answered is let be.

export interface Newest {
  /** Begins a question; the answer says whether it is still the newest. */
  readonly begin: () => () => boolean
  /** A question beside the one that was begun last: it counts as long as that one does. */
  readonly join: () => () => boolean
  /** From now on no answer counts that was asked for before. */
  readonly letBe: () => void
}

export function createNewest(): Newest {
  let newest = 0
  const join = () => {
    const mine = newest
    return () => mine === newest
  }
  const letBe = () => {
    newest += 1
  }
  return {
    begin: () => {
      letBe()
      return join()
    },
    join,
    letBe,
  }
}
