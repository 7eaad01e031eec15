// What is asked of the styles: nothing that Chromium would drop without a word, no custom property that nobody defines,
// and no side by name, because Arabic is read from right to left. test/scripts/stylelint.test.ts plants each fault.

/** A part of a value; what is in brackets is one. */
const part = String.raw`(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+`
/** Four parts of which the second, the right side, is not as the fourth, the left one. */
const unequalSides = new RegExp(String.raw`^${part}\s+(${part})\s+${part}\s+(?!\1$)${part}$`)

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-recommended'],
  ignoreFiles: ['out/**', 'dist/**', 'coverage/**'],
  // Where custom properties are looked for besides the sheet itself: they come down from other elements.
  referenceFiles: ['src/renderer/**/*.css'],
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    'no-unknown-custom-properties': true,
    'no-unknown-animations': true,
    'property-disallowed-list': ['/(?:^|-)(?:left|right)(?:-|$)/'],
    'declaration-property-value-disallowed-list': {
      '/^(?!--)/': [/(?:^|\s)(?:left|right)(?:[\s,)]|$)/],
      '/^(?:margin|padding|inset|border-(?:width|color|style))$/': [unequalSides],
    },
    // It takes rules for each other's that never meet on one element: six reports, none of them a fault.
    'no-descending-specificity': null,
  },
}
