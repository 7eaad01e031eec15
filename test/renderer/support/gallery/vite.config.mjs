// How the gallery's page is built: see scripts/lib/build-gallery.mjs.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { brandIcons } from '../../../../scripts/lib/brand-icons.mjs'

export default defineConfig({
  plugins: [react(), brandIcons()],
  build: { target: 'chrome130', minify: false, modulePreload: { polyfill: false } },
})
