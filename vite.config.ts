import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vite';

/** Entries that pages can load; the name before the colon is the key in the asset manifest. */
const entries = {
  style: 'src/ui/styles/index.css',
  'further-style': 'src/ui/styles/further.css',
  'staff-style': 'src/ui/styles/staff-pages.css',
  script: 'src/ui/islands/index.ts',
  'map-style': 'src/ui/styles/map.css',
  map: 'src/ui/islands/map.island.ts',
  'area-picker': 'src/ui/islands/area-picker.island.ts',
  ...islandsOfSlices(),
};

/** Client code of one slice lies with it and is a file of its own: `inspection-device.island.ts` is `inspection-device.js`. */
function islandsOfSlices(): Record<string, string> {
  const found = globSync('src/*/**/*.island.ts').filter((path) => !path.startsWith('src/ui/'));
  return Object.fromEntries(found.map((path) => [basename(path, '.island.ts'), path]));
}

/** Vite bundles the islands and the styles and nothing else; pages come from the server. */
export default defineConfig({
  publicDir: false,
  base: '/assets/',
  build: {
    outDir: 'dist/assets',
    // A running server keeps its files until the new ones are there; scripts/build-assets.mjs clears up afterwards.
    emptyOutDir: false,
    assetsDir: '',
    // Fonts stay files: the content security policy allows no data addresses for them.
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    manifest: 'vite-manifest.json',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: entries },
  },
});
