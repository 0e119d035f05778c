/**
 * The page to go on to after signing in, if it is one of ours. Everything that a browser might read as another host is
 * refused: two slashes, a backslash, a scheme, tabs and line ends (which browsers drop before reading).
 */
export function localPath(wanted: string | null | undefined): string | null {
  if (!wanted || wanted.length > 500) return null;
  if (!/^\/(?![/\\])[\u0021-\u005B\u005D-\u007E]*$/u.test(wanted)) return null;
  const path = new URL(wanted, 'http://here.invalid').pathname;
  return /^\/anmelden(\/|$)/u.test(path) ? null : wanted;
}
