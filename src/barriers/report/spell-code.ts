/** The German spelling alphabet with names of cities (DIN 5009:2022). Receipt words have no umlaut and no ß. */
const alphabet: Readonly<Record<string, string>> = {
  a: 'Aachen',
  b: 'Berlin',
  c: 'Chemnitz',
  d: 'Düsseldorf',
  e: 'Essen',
  f: 'Frankfurt',
  g: 'Goslar',
  h: 'Hamburg',
  i: 'Ingelheim',
  j: 'Jena',
  k: 'Köln',
  l: 'Leipzig',
  m: 'München',
  n: 'Nürnberg',
  o: 'Offenbach',
  p: 'Potsdam',
  q: 'Quickborn',
  r: 'Rostock',
  s: 'Salzwedel',
  t: 'Tübingen',
  u: 'Unna',
  v: 'Völklingen',
  w: 'Wuppertal',
  x: 'Xanten',
  y: 'Ypsilon',
  z: 'Zwickau',
};

/** „Rad“ as „R wie Rostock“ and so on, without „wie“: Rostock, Aachen, Düsseldorf. */
export function spellCode(word: string): string {
  return [...word.toLowerCase()].map((letter) => alphabet[letter] ?? letter).join(', ');
}
