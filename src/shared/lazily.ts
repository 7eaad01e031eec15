// Something that is made at its first use, once.

/** A promise that is rejected is kept too: making it is not tried again. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
