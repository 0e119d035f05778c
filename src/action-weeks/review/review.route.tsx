import { officeEventPath } from '../../events/index.ts';
import { text } from '../../platform/forms/fields.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { may } from '../../platform/permission.ts';
import type { Result } from '../../platform/result.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { z } from 'zod';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { handlePartners, readWeeks, runWeeks } from '../action-weeks.access.ts';
import { OfficeReport } from '../afterwards/office-report.tsx';
import { reportValues } from '../afterwards/report.form.ts';
import { contentRows } from '../content-rows.ts';
import {
  aboveEdition,
  officeDone,
  officeFlash,
  withItem,
  type EditionDone,
} from '../editions/edition-request.route.ts';
import type { EditionRow } from '../editions.store.ts';
import { changedFields, readContent } from '../item.ts';
import { findItem, notesOf, type ItemRow } from '../items.store.ts';
import { nameContent } from '../name-content.ts';
import { OfficePictures } from '../pictures/office-pictures.tsx';
import { readItemPictures } from '../pictures/read-pictures.ts';
import { invitedPartner } from '../partners.store.ts';
import { findReport } from '../reports.store.ts';
import { itemPath, itemRoute, weeksPath } from '../weeks-address.ts';
import { acceptItem, askBack, declineItem, type ReviewFault } from './review-item.ts';
import { reviewTexts as t } from './review.messages.ts';
import { ReviewPage } from './review.page.tsx';

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

/** The office's page about an item, also after something was refused on it. */
export async function showItem(
  c: RequestContext,
  edition: EditionRow,
  item: ItemRow,
  shown: Shown = {},
): Promise<Response> {
  const { services, staff } = c.var;
  const { db } = services;
  const content = readContent(item.content);
  if (content === null) return renderFault(c, 'notFound');
  const seen = readContent(item.seen);
  const changed = item.state === 'handedIn' ? changedFields(seen, content) : new Set<never>();
  const rows = contentRows('de', content, await nameContent(services, content, 'de'));
  const earlier = seen === null ? [] : contentRows('de', seen, await nameContent(services, seen, 'de'));
  const report = await findReport(db, item.id);
  const mayContact = may(staff, handlePartners);
  const partner = item.partnerId === null ? undefined : await invitedPartner(db, edition.id, item.partnerId);
  return renderPage(
    c,
    {
      title: item.title,
      current: weeksPath,
      breadcrumbs: aboveEdition(edition),
      flash: officeFlash(c),
      errors: shown.errors,
    },
    <ReviewPage
      {...{ edition, item, rows, changed }}
      before={new Map(earlier.map(({ term, text: words }) => [term, words]))}
      notes={await notesOf(db, item.id)}
      partner={mayContact ? partner : null}
      eventHref={item.eventId === null ? null : officeEventPath(item.eventId)}
      form={{ locale: 'de', ...shown }}
      mayRun={may(staff, runWeeks)}
    >
      {item.state === 'accepted' && (
        <>
          <OfficeReport
            {...{ edition, item, report }}
            form={{ locale: 'de', values: shown.values ?? reportValues(report), errors: shown.errors }}
            mayRun={may(staff, runWeeks)}
            mayAsk={mayContact}
          />
          <OfficePictures
            {...{ edition, item }}
            pictures={(await readItemPictures(services, [item.id])).get(item.id) ?? []}
            mayRun={may(staff, runWeeks)}
          />
        </>
      )}
    </ReviewPage>,
  );
}

const versionOf = (values: FormValues): number => Number(valueOf({ locale: 'de', values }, 'version'));

type Decision = {
  edition: EditionRow;
  item: ItemRow;
  values: FormValues;
  /** The field beside which a refusal stands. */
  field: string;
  done: EditionDone;
  decide: (work: Work, version: number) => Promise<Result<null, ReviewFault>>;
};

async function settle(c: RequestContext, { edition, item, values, field, done, decide }: Decision): Promise<Response> {
  const decided = await transact(c.var.services, staffActor(c), (work) => decide(work, versionOf(values)));
  if (decided.ok) return officeDone(c, itemPath(edition.year, item.id), done);
  const stored = await findItem(c.var.services.db, item.id);
  if (!stored) return renderFault(c, 'notFound');
  const errors = [{ field, message: t.faults[decided.failure] }];
  return showItem(c, edition, stored, { values: { ...values, version: String(stored.version) }, errors });
}

async function accept(c: RequestContext, edition: EditionRow, item: ItemRow): Promise<Response> {
  const { values } = await readForm(c);
  const { services } = c.var;
  const decide = (work: Work, version: number) => acceptItem(work, services, { itemId: item.id, version });
  return settle(c, { edition, item, values, field: 'annehmen', done: 'angenommen', decide });
}

type Saying = {
  field: 'question' | 'reason';
  done: EditionDone;
  decide: typeof askBack;
};

/** Decides with words that the partner reads. */
const saying =
  ({ field, done, decide }: Saying) =>
  async (c: RequestContext, edition: EditionRow, item: ItemRow): Promise<Response> => {
    const { values } = await readForm(c);
    const { services } = c.var;
    const form = z.object({ [field]: text({ max: 2000, tooLong: t.long, missing: t.words }) });
    const checked = checkForm(form, values);
    if (!checked.ok) return showItem(c, edition, item, { values, errors: checked.failure });
    const words = checked.value[field] ?? '';
    return settle(c, {
      edition,
      item,
      values,
      field,
      done,
      decide: (work, version) => decide(work, services, { itemId: item.id, version, words }),
    });
  };

const ask = saying({ field: 'question', done: 'gefragt', decide: askBack });
const decline = saying({ field: 'reason', done: 'abgelehnt', decide: declineItem });

const deciding = (event: string) => ({ permission: runWeeks, audit: `action-weeks.${event}` }) as const;

export const reviewRoutes: readonly Route[] = [
  get(itemRoute, { permission: readWeeks }, withItem(showItem)),
  post(`${itemRoute}/annehmen`, deciding('item-accepted'), withItem(accept)),
  post(`${itemRoute}/nachfragen`, deciding('item-asked'), withItem(ask)),
  post(`${itemRoute}/ablehnen`, deciding('item-declined'), withItem(decline)),
];
