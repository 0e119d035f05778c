import { inflateSync } from 'node:zlib';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** One element of the structure tree: what a screen reader meets. */
export type StructureElement = {
  readonly role: string;
  readonly alternative: string | undefined;
  /** All text below it; white space is the reader's guess from positions, so it is made single. */
  readonly text: string;
  readonly children: readonly StructureElement[];
};

export type ReadPdf = {
  readonly pages: number;
  readonly marked: boolean;
  readonly language: string;
  readonly title: string;
  readonly showsTitle: boolean;
  readonly uaPart: string | undefined;
  readonly outline: readonly OutlineEntry[];
  /** The elements of all pages one after the other. */
  readonly elements: readonly StructureElement[];
  readonly text: string;
  /** Pictures that are drawn neither inside a tagged element nor as an artifact. */
  readonly untaggedImages: number;
  /** The objects of the file as text, for what the reader does not show. */
  readonly objects: string;
};
export type OutlineEntry = { readonly title: string; readonly items: readonly OutlineEntry[] };

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };

/** Reads what a tagged PDF tells assistive technology. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info, metadata } = await pdf.getMetadata();
  const elements: StructureElement[] = [];
  let text = '';
  let untaggedImages = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const written = item.str + (item.hasEOL ? '\n' : '');
        text += written;
        const id = open.findLast((one) => one !== '');
        if (id) words.set(id, (words.get(id) ?? '') + written);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    }
    elements.push(...elementsOf(await page.getStructTree(), words));
    untaggedImages += await countUntagged(await page.getOperatorList());
  }
  const outline = ((await pdf.getOutline()) ?? []) as readonly OutlineEntry[];
  const preferences: { DisplayDocTitle?: boolean } | null = await pdf.getViewerPreferences();
  const facts = info as { Language?: string; Title?: string };
  return {
    pages: pdf.numPages,
    marked: (await pdf.getMarkInfo())?.Marked === true,
    language: facts.Language ?? '',
    title: facts.Title ?? '',
    showsTitle: preferences?.DisplayDocTitle === true,
    uaPart: /<pdfuaid:part>(\d)</u.exec(String((metadata as { getRaw(): string } | null)?.getRaw()))?.[1],
    outline,
    elements,
    text,
    untaggedImages,
    objects: objectsOf(bytes),
  };
}

/** All elements of a role, wherever they are. */
export function elementsWithRole(elements: readonly StructureElement[], role: string): StructureElement[] {
  return elements.flatMap((element) => [
    ...(element.role === role ? [element] : []),
    ...elementsWithRole(element.children, role),
  ]);
}

function elementsOf(node: Node | null, words: ReadonlyMap<string, string>): StructureElement[] {
  return (node?.children ?? []).flatMap((child) => {
    if (child.role === undefined) return [];
    const text = textOf(child, words).replaceAll(/\s+/gu, ' ').trim();
    return [{ role: child.role, alternative: child.alt, text, children: elementsOf(child, words) }];
  });
}

function textOf(node: Node, words: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return words.get(node.id ?? '') ?? '';
  return (node.children ?? []).map((child) => textOf(child, words)).join('');
}

async function countUntagged({ fnArray }: { fnArray: readonly number[] }): Promise<number> {
  const { OPS } = await getResolvedPDFJS();
  const opening = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps]);
  const painting = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  let depth = 0;
  let untagged = 0;
  for (const operator of fnArray) {
    if (opening.has(operator)) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    if (painting.has(operator) && depth === 0) untagged += 1;
  }
  return untagged;
}

/** The file with its compressed object streams unpacked. */
function objectsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const plain = file.toString('latin1');
  const unpacked = [...plain.matchAll(/stream\r?\n/gu)].map((match) => {
    const start = match.index + match[0].length;
    try {
      return inflateSync(file.subarray(start, plain.indexOf('endstream', start))).toString('latin1');
    } catch {
      return '';
    }
  });
  return [plain, ...unpacked].join('\n');
}
