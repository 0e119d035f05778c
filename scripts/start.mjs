// Builds what has changed, then turns this very process into the program, so that signals reach it directly.
// `npm start`, `npm start -- web`, `npm run demo`.
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

/**
 * V8 takes memory by what the machine has and gives nothing back. The program needs about 50 MB; a gigabyte is enough for the largest export,
 * and PDF and pictures are made outside of this heap (docs/decisions/0074). It is collected when it has grown a little, and the code that ran once, to load
 * everything, is not compiled for running often (0128). What a busy hour leaves is collected in a quiet moment, which needs `--expose-gc` (0130).
 */
const memory = [
  '--max-semi-space-size=8',
  '--max-old-space-size=1024',
  '--heap-growing-percent=10',
  '--no-sparkplug',
  '--expose-gc',
];

const main = new URL('../dist/server/main.js', import.meta.url);

build();
if (process.execve) {
  process.execve(
    process.execPath,
    [process.execPath, ...memory, ...process.execArgv, fileURLToPath(main), ...process.argv.slice(2)],
    {
      // Threads that compress, encode and compile take their memory from the same place, and what is large is given back at once.
      MALLOC_ARENA_MAX: '1',
      MALLOC_MMAP_THRESHOLD_: '32768',
      MALLOC_TRIM_THRESHOLD_: '131072',
      // A slow hash fetches its 16 MB anew each time: in pages of 2 MB where Linux lends them, because four thousand small ones take longer than hashing.
      GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
      // What V8 made of the program at the last start.
      NODE_COMPILE_CACHE: fileURLToPath(new URL('../dist/compile-cache', import.meta.url)),
      ...process.env,
    },
  );
}
// Windows, and Node before 22.15.
await import(main.href);
