// One task after the other for each key: where each has to see what the one before it has done.

export type Turns = <T>(key: string, task: () => Promise<T>) => Promise<T>

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return (key, task) => {
    // A task that failed must not stop the next one.
    const turn = (last.get(key) ?? Promise.resolve()).then(task, task)
    last.set(key, turn)
    const tidy = () => {
      if (last.get(key) === turn) last.delete(key)
    }
    turn.then(tidy, tidy)
    return turn
  }
}
