import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { handlePartners } from '../action-weeks.access.ts';
import { withTheirItem } from '../call/invited-request.route.ts';
import { mayEnter } from '../edition.ts';
import { aboveEdition, officeDone, officeFlash } from '../editions/edition-request.route.ts';
import type { EditionRow } from '../editions.store.ts';
import { mayOfficeWrite, readTyped } from '../item.ts';
import { notesOf, type ItemRow } from '../items.store.ts';
import type { Invited } from '../partners.store.ts';
import { itemPath, partnerPath, partnerRoute, weeksPath } from '../weeks-address.ts';
import { dateField } from './item.form.ts';
import { itemChoices } from './item-choices.ts';
import { handInTexts } from './hand-in.messages.ts';
import { ItemPage } from './item.page.tsx';
import { receiveItem } from './receive-item.ts';
import { withdrawItem } from './save-item.ts';
import { tellEntered } from './tell-entered.ts';

type Entering = { edition: EditionRow; invited: Invited; item: ItemRow };
type Shown = { values?: FormValues; errors?: readonly FieldError[]; stored?: ItemRow };

const locale = 'de';
const pathOf = ({ edition, invited, item }: Entering): string =>
  partnerPath(edition.year, invited.id, `aktionen/${item.id}`);

async function render(c: RequestContext, entering: Entering, shown: Shown = {}): Promise<Response> {
  const { services } = c.var;
  const { edition, invited, item } = entering;
  if (!mayOfficeWrite(item) || !mayEnter(edition)) return renderFault(c, 'notFound');
  const t = handInTexts(locale);
  const { values = { ...readTyped(item.typed), version: String(item.version) }, errors, stored = null } = shown;
  const question = (await notesOf(services.db, item.id)).findLast(({ kind }) => kind === 'question')?.words ?? null;
  const back = { href: partnerPath(edition.year, invited.id), text: invited.organisation };
  return renderPage(
    c,
    {
      title: t.itemTitle,
      current: weeksPath,
      breadcrumbs: [...aboveEdition(edition), back],
      flash: officeFlash(c),
      errors,
    },
    <ItemPage
      {...{ edition, item, stored, back }}
      here={pathOf(entering)}
      choices={itemChoices(services, locale)}
      question={item.state === 'question' ? question : null}
      until={edition.periodTo}
      telephone=""
      form={{ locale, values, errors }}
    />,
  );
}

async function save(c: RequestContext, entering: Entering): Promise<Response> {
  const { edition, invited, item } = entering;
  const { values } = await readForm(c);
  if (!mayOfficeWrite(item) || !mayEnter(edition)) return renderFault(c, 'notFound');
  const { services } = c.var;
  const actor = staffActor(c);
  const received = await receiveItem(services, {
    edition,
    item,
    values,
    locale,
    actor,
    by: 'office',
    isOpen: true,
    handedIn: (work) => tellEntered(work, services, { edition, invited, itemId: item.id }),
  });
  switch (received.kind) {
    case 'kept':
      return officeDone(c, pathOf(entering), 'gespeichert');
    case 'date':
      return c.redirect(`${pathOf(entering)}#${dateField(received.row)}`, 303);
    case 'handed-in':
      return officeDone(c, itemPath(edition.year, item.id), 'eingereicht');
    case 'again':
      return render(c, { ...entering, item: received.item }, received);
    default:
      return renderFault(c, 'notFound');
  }
}

async function withdraw(c: RequestContext, { edition, invited, item }: Entering): Promise<Response> {
  if (!mayOfficeWrite(item)) return renderFault(c, 'notFound');
  const done = await transact(c.var.services, staffActor(c), (work) => withdrawItem(work, item.id));
  if (!done.ok) return renderFault(c, 'notFound');
  return officeDone(c, partnerPath(edition.year, invited.id), 'aktion-zurueckgezogen');
}

const route = `${partnerRoute}/aktionen/:item{[0-9a-f-]{36}}`;
const changing = (event: string) => ({ permission: handlePartners, audit: `action-weeks.${event}` }) as const;

/** The office writes down what a partner says at the telephone, in the partner's own form. */
export const officeItemRoutes: readonly Route[] = [
  get(
    route,
    { permission: handlePartners },
    withTheirItem((c, entering) => render(c, entering)),
  ),
  post(route, changing('item-handed-in'), withTheirItem(save)),
  post(`${route}/zurueckziehen`, changing('item-withdrawn'), withTheirItem(withdraw)),
];
