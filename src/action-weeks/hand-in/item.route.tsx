import { citizen } from '../../platform/actor.ts';
import type { Day } from '../../platform/calendar.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { locales, localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { contentRows } from '../content-rows.ts';
import { isPartnersTurn, readContent, readTyped } from '../item.ts';
import { notesOf, type ItemRow } from '../items.store.ts';
import { nameContent } from '../name-content.ts';
import { publicWeeksPath, takePartPath } from '../weeks-address.ts';
import { renderLost, withOwnItem, type Bearer } from './find-invited.route.tsx';
import { dateField } from './item.form.ts';
import { itemChoices } from './item-choices.ts';
import { handInTexts } from './hand-in.messages.ts';
import { DecidedPage, itemFormId, ItemPage } from './item.page.tsx';
import { receiveItem } from './receive-item.ts';
import { withdrawItem } from './save-item.ts';

/** Whoever was asked something may answer after the deadline as well. */
const untilFor = ({ until, edition }: Bearer, item: ItemRow): Day | null =>
  until ?? (item.state === 'question' && edition.state !== 'finished' ? edition.periodTo : null);

type Shown = { values?: FormValues; errors?: readonly FieldError[]; stored?: ItemRow };

async function render(c: RequestContext, bearer: Bearer, item: ItemRow, shown: Shown = {}): Promise<Response> {
  const { locale, services } = c.var;
  const { token, edition, telephone } = bearer;
  const t = handInTexts(locale);
  const notes = await notesOf(services.db, item.id);
  const frame = {
    noIndex: true,
    current: publicWeeksPath,
    breadcrumbs: [{ href: localized(locale, takePartPath(token)), text: t.list }],
  };
  const content = readContent(item.content);
  if (!isPartnersTurn(item.state) && content !== null) {
    const rows = contentRows(locale, content, await nameContent(services, content, locale));
    const reason = notes.findLast(({ kind }) => kind === 'declined')?.words ?? null;
    return renderPage(
      c,
      { ...frame, title: item.title },
      <DecidedPage {...{ locale, token, item, rows, reason, telephone }} />,
    );
  }
  const { values = { ...readTyped(item.typed), version: String(item.version) }, errors, stored = null } = shown;
  const asked = item.state === 'question' ? (notes.findLast(({ kind }) => kind === 'question')?.words ?? null) : null;
  const isSaved = c.req.query('erledigt') === 'gespeichert';
  return renderPage(
    c,
    {
      ...frame,
      title: t.itemTitle,
      errors,
      languageForm: itemFormId,
      flash: isSaved ? { tone: 'success', text: t.saved } : undefined,
    },
    <ItemPage
      {...{ edition, item, stored, telephone }}
      here={localized(locale, takePartPath(token, item.id))}
      back={{ href: localized(locale, takePartPath(token)), text: t.back }}
      choices={itemChoices(services, locale)}
      question={asked}
      until={untilFor(bearer, item)}
      form={{ locale, values, errors }}
    />,
  );
}

async function save(c: RequestContext, bearer: Bearer, item: ItemRow): Promise<Response> {
  const { values } = await readForm(c);
  const language = locales.find((one) => values['go'] === `language:${one}`);
  if (language) {
    c.set('locale', language);
    return render(c, bearer, item, { values });
  }
  const { locale, services } = c.var;
  const here = localized(locale, takePartPath(bearer.token, item.id));
  const { edition } = bearer;
  const isOpen = untilFor(bearer, item) !== null;
  const received = await receiveItem(services, {
    edition,
    item,
    values,
    locale,
    actor: citizen,
    by: 'partner',
    isOpen,
  });
  switch (received.kind) {
    case 'kept':
      return c.redirect(`${here}?erledigt=gespeichert`, 303);
    case 'date':
      return c.redirect(`${here}#${dateField(received.row)}`, 303);
    case 'handed-in':
      return c.redirect(`${localized(locale, takePartPath(bearer.token))}?erledigt=eingereicht`, 303);
    case 'again':
      return render(c, bearer, received.item, received);
    default:
      return renderLost(c);
  }
}

async function withdraw(c: RequestContext, bearer: Bearer, item: ItemRow): Promise<Response> {
  const { locale, services } = c.var;
  const done = await transact(services, citizen, (work) => withdrawItem(work, item.id));
  if (!done.ok && done.failure === 'decided') return render(c, bearer, item);
  return c.redirect(`${localized(locale, takePartPath(bearer.token))}?erledigt=zurueckgezogen`, 303);
}

const route = takePartPath(':token', ':item{[0-9a-f-]{36}}');

export const itemRoutes: readonly Route[] = [
  get(route, { permission: everyone }, withOwnItem(render)),
  post(route, { permission: everyone, audit: 'action-weeks.item-handed-in' }, withOwnItem(save)),
  post(`${route}/zurueckziehen`, { permission: everyone, audit: 'action-weeks.item-withdrawn' }, withOwnItem(withdraw)),
];
