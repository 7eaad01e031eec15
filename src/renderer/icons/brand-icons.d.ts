declare module 'virtual:brand-icons' {
  /** Made by scripts/lib/brand-icons.mjs. */
  const index: string
  export default index
}
