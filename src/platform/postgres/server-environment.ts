/** Environment of the server's processes: PGDATA, PGPORT, LC_ALL and the like of the caller must not leak into it. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  // What a large sort took is given back when it is done, instead of staying with each server process (docs/decisions/0128).
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
});
