// Tasks one after the other, where each has to see what the one before it has done. A task that fails is its caller's to
// know: the next one runs all the same.

export type InTurn = <T>(task: () => Promise<T>) => Promise<T>
export type InTurnFor = <T>(key: string, task: () => Promise<T>) => Promise<T>

/** One line for each key. */
export function createTurnsByKey(): InTurnFor {
  const last = new Map<string, Promise<unknown>>()
  return (key, task) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(task, task)
    last.set(key, turn)
    const tidy = () => {
      if (last.get(key) === turn) last.delete(key)
    }
    turn.then(tidy, tidy)
    return turn
  }
}

/** One line for all. */
export function createTurns(): InTurn {
  const inTurnFor = createTurnsByKey()
  return (task) => inTurnFor('', task)
}
