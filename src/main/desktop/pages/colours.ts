// The design's colours that main needs, as src/renderer/styles/tokens.css has them; a test keeps them the same.

interface Colour {
  readonly light: string
  readonly dark: string
}

export const colours = {
  canvas: { light: '#f4f6f6', dark: '#0f1413' },
  surface: { light: '#ffffff', dark: '#171e1d' },
  hover: { light: '#f0f4f3', dark: '#1d2625' },
  lineStrong: { light: '#84918f', dark: '#6b7a78' },
  text: { light: '#12201e', dark: '#e9f0ee' },
  textMuted: { light: '#566461', dark: '#9db0ac' },
  focus: { light: '#0b6b64', dark: '#7bdccf' },
} as const satisfies Readonly<Record<string, Colour>>

/** As a stylesheet has it. */
export const formatCssColour = ({ light, dark }: Colour): string => `light-dark(${light}, ${dark})`
