// What the installers are made of, of all that npm knows about.
import { expect, test } from 'vitest'

import { shippedPart } from '../../scripts/lib/sbom.mjs'

const tool = [{ name: 'cdx:npm:package:development', value: 'true' }]
const bom = {
  bomFormat: 'CycloneDX',
  metadata: { component: { 'bom-ref': 'keyturn@1.0.0', name: 'a-folder' } },
  components: [
    { 'bom-ref': 'react@1.0.0', name: 'react', scope: 'required' },
    { 'bom-ref': 'electron@2.0.0', name: 'electron', scope: 'optional', properties: tool },
    { 'bom-ref': '@electron/get@3.0.0', name: '@electron/get', scope: 'optional', properties: tool },
    { 'bom-ref': 'vitest@4.0.0', name: 'vitest', scope: 'optional', properties: tool },
  ],
  dependencies: [
    { ref: 'keyturn@1.0.0', dependsOn: ['react@1.0.0', 'electron@2.0.0', 'vitest@4.0.0'] },
    { ref: 'react@1.0.0' },
    { ref: 'electron@2.0.0', dependsOn: ['@electron/get@3.0.0'] },
    { ref: 'vitest@4.0.0', dependsOn: [] },
  ],
}

test('Electron and the dependencies, under the name of the app', () => {
  expect(shippedPart(bom, 'keyturn')).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { 'bom-ref': 'keyturn@1.0.0', name: 'keyturn' } },
    components: [
      { 'bom-ref': 'react@1.0.0', name: 'react', scope: 'required' },
      { 'bom-ref': 'electron@2.0.0', name: 'electron', scope: 'required', properties: [] },
    ],
    dependencies: [
      { ref: 'keyturn@1.0.0', dependsOn: ['react@1.0.0', 'electron@2.0.0'] },
      { ref: 'react@1.0.0', dependsOn: [] },
      { ref: 'electron@2.0.0', dependsOn: [] },
    ],
  })
})
