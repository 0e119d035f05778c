import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FormState } from '../../ui/form/form-state.ts';
import { barrierStates, outcomes, type BarrierState, type Outcome } from '../barrier.ts';
import { handleBarriers as permission } from '../barriers.access.ts';
import { listWordings } from '../barriers.store.ts';
import { changeWording } from './change-wording.ts';
import { wordingForm } from './wording.form.ts';
import { outcomeNames, stateNames, wordingTexts as t } from './wording.messages.ts';
import { WordingPage, WordingsPage, type ListedWording } from './wording.page.tsx';
import { findWordingRow, type Wording, type WordingKind } from './wordings.store.ts';

export const wordingPath = '/verwaltung/textbausteine';

type Occasion = { kind: WordingKind; code: string; name: string };

const occasions: readonly Occasion[] = [
  ...barrierStates.map((code: BarrierState) => ({ kind: 'state' as const, code, name: stateNames[code] })),
  ...outcomes.map((code: Outcome) => ({ kind: 'outcome' as const, code, name: outcomeNames[code] })),
];

const addressOf = ({ kind, code }: Occasion) => `${wordingPath}/${kind === 'state' ? 'stand' : 'ergebnis'}/${code}`;

function occasionOf(c: RequestContext): Occasion | undefined {
  const kind = { stand: 'state', ergebnis: 'outcome' }[c.req.param('kind') ?? ''];
  return occasions.find((occasion) => occasion.kind === kind && occasion.code === c.req.param('code'));
}

const asTyped = ({ label, sentence }: Wording) => ({
  labelDe: label.de,
  sentenceDe: sentence.de,
  labelEasy: label['de-simple'],
  sentenceEasy: sentence['de-simple'],
  labelEn: label.en,
  sentenceEn: sentence.en,
});

function show(c: RequestContext, occasion: Occasion, form: FormState): Response {
  const title = t.changeTitle(occasion.name);
  const breadcrumbs = [{ href: wordingPath, text: t.title }];
  return renderPage(
    c,
    { title, breadcrumbs, current: wordingPath, errors: form.errors },
    <WordingPage name={occasion.name} action={addressOf(occasion)} form={form} />,
  );
}

export const wordingRoutes: readonly Route[] = [
  get(wordingPath, { permission }, async (c) => {
    const rows = await listWordings(c.var.services.db);
    const listed = (kind: WordingKind): ListedWording[] =>
      occasions.flatMap((occasion) => {
        const row = rows.find((one) => occasion.kind === kind && one.kind === kind && one.code === occasion.code);
        return row
          ? [{ href: addressOf(occasion), name: occasion.name, wording: row.wording, updatedAt: row.updatedAt }]
          : [];
      });
    const flash = doneFlash(c, { gespeichert: t.saved });
    return renderPage(
      c,
      { title: t.title, wide: true, current: wordingPath, flash },
      <WordingsPage states={listed('state')} outcomes={listed('outcome')} />,
    );
  }),

  get(`${wordingPath}/:kind/:code`, { permission }, async (c) => {
    const occasion = occasionOf(c);
    const row = occasion && (await findWordingRow(c.var.services.db, occasion.kind, occasion.code));
    return row ? show(c, occasion, { locale: 'de', values: asTyped(row.wording) }) : renderFault(c, 'notFound');
  }),

  post(`${wordingPath}/:kind/:code`, { permission, audit: 'barriers.wording-changed' }, async (c) => {
    const occasion = occasionOf(c);
    if (!occasion) return renderFault(c, 'notFound');
    const { values } = await readForm(c);
    const checked = checkForm(wordingForm, values);
    if (!checked.ok) return show(c, occasion, { locale: 'de', values, errors: checked.failure });
    const actor = staffActor(c);
    await transact(c.var.services, actor, (work) => changeWording(work, occasion.kind, occasion.code, checked.value));
    return c.redirect(`${wordingPath}?erledigt=gespeichert`, 303);
  }),
];
