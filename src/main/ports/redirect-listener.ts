// A door on loopback that is open while a sign-in in the browser is under way, and no longer.

/** What the browser asked for: method, host as it named it, and path with query. */
export interface RedirectRequest {
  readonly method: string
  readonly host: string
  readonly target: string
}

export interface RedirectReply {
  readonly status: number
  /** A whole HTML page. */
  readonly page: string
}

export interface RedirectListener {
  /**
   * Listens on 127.0.0.1. Null when the port is taken.
   *
   * @returns a function that closes the door, after the last reply was sent
   */
  readonly listen: (
    port: number,
    answer: (request: RedirectRequest) => RedirectReply,
  ) => Promise<(() => void) | null>
}
