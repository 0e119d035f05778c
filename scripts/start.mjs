// Builds what has changed, then runs the program in this very process, so that signals reach it directly.
// `npm start`, `npm start -- web`, `npm run demo`.
import { spawnSync } from 'node:child_process';

const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
await import('../dist/server/main.js');
