export const shortestPassword = 12;

/** Longer ones would only keep the server busy. */
export const longestPassword = 200;

/** What people choose when they must choose; compared without digits and signs at the ends. */
const common = new Set(
  `passwort password kennwort geheim hallo willkommen welcome qwertz qwertzuiop qwertzuiopasdf qwerty qwertyuiop asdfghjkl
  yxcvbnm ichliebedich iloveyou schalke bayern fussball sommer winter herbst fruehling frühling montag freitag admin
  administrator administration verwaltung landkreis mansfeldsüdharz mansfeldsuedharz sangerhausen eisleben hettstedt
  teilhabe teilhabemanagement teilhabemanagerin teilhabemanager inklusion barrierefrei barrierefreiheit deutschland
  sachsenanhalt passwortpasswort passwordpassword hallohallo hallohallohallo testtesttest testpasswort startpasswort
  neuespasswort meinpasswort sicherespasswort changeme letmein abcdefghijkl abcdefghijklm 1q2w3e4r5t6z 1q2w3e4r5t6y`.split(
    /\s+/u,
  ),
);

export type PasswordFault = 'short' | 'long' | 'common' | 'personal';

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Why a password is refused, or null. Length counts, composition does not (NIST SP 800-63B, BSI): at least twelve
 * characters, nothing that everybody chooses, nothing made of one's own name or address.
 */
export function passwordFault(password: string, person: { name: string; email: string }): PasswordFault | null {
  if (Array.from(password).length < shortestPassword) return 'short';
  if (password.length > longestPassword) return 'long';
  const plain = letters(password);
  const core = plain.replaceAll(/^\d+|\d+$/gu, '');
  if (new Set(password).size < 5 || isSequence(plain) || common.has(core) || common.has(plain)) return 'common';
  const own = [...person.name.split(/[\s-]+/u), ...(person.email.split('@')[0] ?? '').split(/[._-]+/u)].map(letters);
  return own.some((word) => word.length >= 4 && plain.includes(word)) ? 'personal' : null;
}

/** 123456789012, abcdefghijkl and the like, forwards or backwards. */
function isSequence(text: string): boolean {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const regular = steps.filter((step) => Math.abs(step) === 1 || Math.abs(step) === 9).length;
  return regular >= steps.length - 1;
}
