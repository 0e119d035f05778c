import { expect, test } from 'vitest';
import { useTestApp } from '../../testing/test-app.ts';
import { haveArticle } from './articles.builders.ts';
import { updateArticle, yearsOfArticles } from './articles.store.ts';

const program = useTestApp();

test('years in which something was published are told, as the calendar of the county has them, and no others', async () => {
  const now = program.services.clock.now();
  for (const publicFrom of ['2022-06-01T10:00:00Z', '2024-12-31T23:30:00Z']) {
    const { id } = await haveArticle(program.services, {
      kind: 'project-report',
      words: { title: `Bericht ${publicFrom}` },
    });
    await updateArticle(program.services.db, id, { publicFrom: new Date(publicFrom) });
  }
  const { id } = await haveArticle(program.services, { kind: 'project-report', words: { title: 'Erst morgen' } });
  await updateArticle(program.services.db, id, { publicFrom: new Date(now.getTime() + 400 * 86_400_000) });
  expect(await yearsOfArticles(program.services.db, { kinds: ['project-report'] }, now)).toEqual([2025, 2022]);
  expect(await yearsOfArticles(program.services.db, { kinds: ['project-report'], lifeArea: 'work' }, now)).toEqual([]);
});
