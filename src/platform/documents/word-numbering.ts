import { readXml } from './xml.ts';

/** Which lists of a Word file count: by the number of the list, the levels that do. */
export type CountedLists = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads `word/numbering.xml`: a list points to a pattern, and the pattern says of each level whether it has numbers or dots. */
export function readCountedLists(xml: string): CountedLists {
  const patterns = new Map<string, Set<string>>();
  const lists = new Map<string, ReadonlySet<string>>();
  let pattern: Set<string> | undefined;
  let level = '';
  let list = '';
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['val'] ?? '';
      if (name === 'abstractNum') {
        pattern = new Set();
        patterns.set(attributes['abstractNumId'] ?? '', pattern);
      }
      if (name === 'lvl') level = attributes['ilvl'] ?? '0';
      if (name === 'numFmt' && value !== 'bullet' && value !== 'none') pattern?.add(level);
      if (name === 'num') list = attributes['numId'] ?? '';
      if (name === 'abstractNumId') lists.set(list, patterns.get(value) ?? new Set());
    },
    close(name) {
      if (name === 'abstractNum') pattern = undefined;
    },
  });
  return lists;
}

/** Where the links of a Word file lead, by the names that its text uses for them. */
export function readLinkTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open(name, { Id = '', Target = '', TargetMode = '' }) {
      if (name === 'Relationship' && TargetMode === 'External') targets.set(Id, Target);
    },
  });
  return targets;
}
