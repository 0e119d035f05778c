import type { Slice } from '../../platform/slice.ts';
import { newArticles } from './articles.store.ts';

/** Articles that became public, for whoever tells of news; those in easy words alone are told in both editions. */
export const readNews: NonNullable<Slice['news']> = async ({ db }, between) =>
  (await newArticles(db, between)).map(({ path, publicFrom, title, lead, titleEasy, leadEasy }) => ({
    path,
    at: publicFrom ?? between.until,
    title: title || (titleEasy ?? ''),
    lead: title === '' ? (leadEasy ?? '') : lead,
    titleEasy: titleEasy ?? '',
    leadEasy: leadEasy ?? '',
  }));
