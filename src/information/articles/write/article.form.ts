import { z } from 'zod';
import { choice, choices, number, text } from '../../../platform/forms/fields.ts';
import { twinShape, twinValue } from '../../../platform/text-twin/twin.form.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { articleKinds, type ArticleWords } from '../article.ts';
import type { ArticleRow } from '../articles.store.ts';
import { readRelated } from '../related-links.ts';
import { wordsOfArticle } from '../save-article.ts';
import { relatedFaultText, relatedTexts } from './related.messages.ts';
import { writeTexts } from './write.messages.ts';

const t = writeTexts.errors;

const words = {
  title: text({ max: 200, tooLong: t.titleLong }),
  lead: text({ max: 600, tooLong: t.leadLong }),
  body: text({ max: 100_000, tooLong: t.bodyLong }),
  titleEasy: text({ max: 200, tooLong: t.titleLong }),
  leadEasy: text({ max: 600, tooLong: t.leadLong }),
  bodyEasy: text({ max: 100_000, tooLong: t.bodyLong }),
};

/** Links one a line, as they are kept; else what is wrong with which line. */
const related = (ours: string) =>
  text({ max: 100_000, tooLong: relatedTexts.tooLong }).transform((typed, context) => {
    const read = readRelated(typed, ours);
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: relatedFaultText(read.failure) });
    return z.NEVER;
  });

const relatedShape = (ours: string) => ({ related: related(ours), relatedEasy: related(ours) });

const areas = (lifeAreas: readonly string[]) => choices(lifeAreas, { wrong: t.wrong });
const pictureCode = text({ max: 12, tooLong: t.wrong });
const parent = text({ max: 60, tooLong: t.wrong });

type Given = {
  readonly lifeAreas: readonly string[];
  /** Origin of this site. */
  readonly ours: string;
};

export const newArticleForm = ({ lifeAreas, ours }: Given) =>
  z.object({
    kind: choice(articleKinds, { missing: t.kind }),
    parent,
    ...words,
    ...relatedShape(ours),
    lifeAreas: areas(lifeAreas),
    leadPicture: pictureCode,
    easyState: twinShape.easyState,
  });

export const articleForm = ({ lifeAreas, ours }: Given) =>
  z.object({
    ...words,
    ...relatedShape(ours),
    lifeAreas: areas(lifeAreas),
    leadPicture: pictureCode,
    ...twinShape,
    version: text({ max: 9, tooLong: t.version }).refine((typed) => /^\d+$/u.test(typed), t.version),
  });

export const placeForm = z.object({
  slug: text({ max: 80, tooLong: t.slug, missing: t.slug }).refine(
    (typed) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(typed),
    t.slug,
  ),
  parent,
  position: number({ min: 0, max: 9999, wrong: t.position, whole: true }),
});

/** The words alone, out of what a form brought. */
export function wordsTyped(typed: ArticleWords): ArticleWords {
  const { title, lead, body, titleEasy, leadEasy, bodyEasy, related: links, relatedEasy } = typed;
  return { title, lead, body, titleEasy, leadEasy, bodyEasy, related: links, relatedEasy };
}

/** The saved words as the form shows them. */
export function articleValues(row: ArticleRow, leadPicture: string): FormValues {
  return {
    version: String(row.version),
    ...wordsOfArticle(row),
    lifeAreas: row.lifeAreas,
    leadPicture,
    easyState: twinValue(row.easyState),
  };
}
