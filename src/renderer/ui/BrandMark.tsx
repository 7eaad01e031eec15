// The mark of the app: a keyhole inside a countdown ring.

export const BrandMark = ({ size }: { readonly size: number }) => (
  <svg width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden="true">
    <circle cx="24" cy="24" r="20" stroke="var(--line)" strokeWidth="4" />
    <path d="M24 4a20 20 0 1 1-19.3 25.2" stroke="var(--accent)" strokeWidth="4" strokeLinecap="round" />
    <path
      d="M24 14.5a6.25 6.25 0 0 0-3.1 11.68L19.2 33a1.2 1.2 0 0 0 1.17 1.5h7.26A1.2 1.2 0 0 0 28.8 33l-1.7-6.82A6.25 6.25 0 0 0 24 14.5Z"
      fill="var(--accent)"
    />
  </svg>
)
