/**
 * Puts the program and the libraries it needs into one file, `dist/server/main.js`, in the place of the one that only imports the others:
 * reading three thousand files took longer than everything else at a start (docs/decisions/0074). The files of TypeScript stay beside it
 * for migrations, `bench` and `faults`.
 */
import { rename, writeFile } from 'node:fs/promises';
import { build } from 'vite';

const server = new URL('../dist/server/', import.meta.url).pathname;

/** Libraries that carry machine code, or that are looked for only to see whether they are there. */
const leftOutside = ['sharp', '@node-rs/argon2', 'pg-native', 'pg-cloudflare'];

/**
 * Kysely freezes every part of a statement while it is put together, which costs a thirtieth of a page. It only guards against changes by mistake, and
 * in tests it still does.
 */
const withoutFreezing = {
  name: 'statements-without-freezing',
  transform(code, id) {
    if (!id.endsWith('/kysely/dist/util/object-utils.js')) return null;
    const freezes = 'return Object.freeze(obj);';
    if (!code.includes(freezes)) throw new Error('Kysely freezes in another way now: look at scripts/build-server.mjs');
    return code.replace(freezes, 'return obj;');
  },
};

const { output } = await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [withoutFreezing],
  ssr: { noExternal: true, external: leftOutside },
  build: {
    ssr: true,
    target: 'node20',
    outDir: server,
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    write: false,
    rolldownOptions: {
      input: { main: `${server}main.js`, 'pdf.worker': `${server}platform/documents/pdf.worker.js` },
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[name].js', comments: false },
    },
  },
});

// One character beyond Latin-1 makes V8 keep the whole file with two bytes a character, eight megabytes more.
const narrow = (code) =>
  code.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

for (const { fileName, code } of output) {
  await writeFile(`${server}${fileName}.new`, narrow(code));
  await rename(`${server}${fileName}.new`, `${server}${fileName}`);
}
