import { staffNames } from '../../accounts/index.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import type { Services } from '../../platform/services.ts';
import { readPlan } from '../action-plan.access.ts';
import { findMeasure, findVersion, type EditionRow } from '../action-plan.store.ts';
import { measurePath, measureRoute, measuresPath, readMeasureNumber } from '../care/measure-address.ts';
import { changesTexts as t } from './changes.messages.ts';
import { ChangesPage } from './changes.page.tsx';
import { listChanges, type Change } from './list-changes.ts';
import { readChoices } from './measure-choices.ts';
import { formTexts } from './measure-form.messages.ts';
import { wordsOf } from './measure-words.ts';
import { contributorsOf, editionsOfMeasure, revisionsOf } from './versions.store.ts';

type InEdition = { edition: EditionRow; changes: readonly Change[]; title: string };

async function changesIn(services: Services, measureId: string, edition: EditionRow): Promise<readonly InEdition[]> {
  const { db } = services;
  const version = await findVersion(db, measureId, edition.id);
  if (!version) return [];
  const [saves, contributors, choices] = await Promise.all([
    revisionsOf(db, version.id),
    contributorsOf(db, version.id),
    readChoices(services, edition, 'everything'),
  ]);
  const changes = listChanges(saves, { version, words: wordsOf(version, contributors) }, choices);
  return [{ edition, changes, title: version.title }];
}

async function showChanges(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const number = readMeasureNumber(c.req.param('number'));
  const measure = number === null ? undefined : await findMeasure(services.db, number);
  if (!measure) return renderFault(c, 'notFound');
  const all = await editionsOfMeasure(services.db, measure.id);
  const editions = (await Promise.all(all.map((edition) => changesIn(services, measure.id, edition)))).flat();
  return renderPage(
    c,
    {
      title: `${t.title}: ${formTexts.eyebrow(measure.number)}`,
      current: measuresPath,
      breadcrumbs: [
        { href: measuresPath, text: formTexts.list },
        { href: measurePath(measure.number), text: formTexts.eyebrow(measure.number) },
      ],
      wide: true,
    },
    <ChangesPage
      number={measure.number}
      title={editions[0]?.title ?? ''}
      editions={editions}
      names={await staffNames(services.db)}
    />,
  );
}

export const changesRoutes: readonly Route[] = [
  get(`${measureRoute}/aenderungen`, { permission: readPlan }, showChanges),
];
