/** Environment of the server's processes: PGDATA, PGPORT, LC_ALL and the like of the caller must not leak into it. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
});
