import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { folderFault, readText } from './read-folder.ts';

/** A first article of the county's folder, in both levels; Markdown. */
export type FirstArticle = z.infer<typeof headSchema> & {
  /** Of its file; other files name it in `below`. */
  readonly name: string;
  readonly body: string;
  readonly bodyEasy: string;
};

const headSchema = z.strictObject({
  kind: z.enum(['page', 'news', 'look-back', 'project-report', 'easy-article']),
  /** The file name of the page above. */
  below: z.string().optional(),
  position: z.coerce.number().int().min(0).default(0),
  lifeAreas: z
    .string()
    .transform((codes) => codes.split(/[\s,]+/u))
    .default([]),
  title: z.string().default(''),
  lead: z.string().default(''),
  titleEasy: z.string().default(''),
  leadEasy: z.string().default(''),
});

/** Separates the standard text from the easy one. */
const easyMark = /^=== leicht ===$/mu;

/** The articles of the folder, those above before those below. A county without such a folder begins empty. */
export function readArticles(folder: string): readonly FirstArticle[] {
  const names = readdirSync(folder, { withFileTypes: true }).some(({ name }) => name === 'articles')
    ? readdirSync(join(folder, 'articles')).filter((name) => name.endsWith('.md'))
    : [];
  const articles = names.map((file) => readArticle(folder, join('articles', file), file.slice(0, -'.md'.length)));
  const known = new Set(articles.map(({ name }) => name));
  for (const { name, below } of articles) {
    if (below !== undefined && !known.has(below))
      throw folderFault(folder, join('articles', `${name}.md`), 'below', `"${below}" is no file of the folder`);
  }
  const depth = (article: FirstArticle, steps = 0): number => {
    const above = articles.find(({ name }) => name === article.below);
    return above === undefined || steps > 20 ? steps : depth(above, steps + 1);
  };
  return articles.toSorted((one, other) => depth(one) - depth(other) || one.position - other.position);
}

function readArticle(folder: string, path: string, name: string): FirstArticle {
  const parts = /^---\n(?<head>[\s\S]*?)\n---\n(?<rest>[\s\S]*)$/u.exec(readText(folder, path))?.groups;
  if (!parts) throw folderFault(folder, path, 'first lines', 'begin with ---, lines "name: value" and --- again');
  const lines = (parts['head'] ?? '').split('\n').map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  const head = headSchema.safeParse(Object.fromEntries(lines));
  if (!head.success) {
    const [issue] = head.error.issues;
    throw folderFault(folder, path, String(issue?.path[0] ?? 'first lines'), issue?.message ?? 'is not right');
  }
  const [body = '', bodyEasy = ''] = (parts['rest'] ?? '').split(easyMark);
  return { ...head.data, name, body: body.trim(), bodyEasy: bodyEasy.trim() };
}
