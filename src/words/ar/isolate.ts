// Keeps names and Latin text whole within a sentence that runs from right to left (Unicode's isolates).

/** A name: it runs as its own letters do. */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** An address, an example or a phone number: it always runs from left to right. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`
