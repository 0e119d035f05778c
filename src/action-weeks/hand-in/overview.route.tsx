import { citizen } from '../../platform/actor.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { isId } from '../../platform/record-id.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf } from '../../ui/form/form-state.ts';
import { mostItems } from '../item.ts';
import { earlierItems, itemsOfPartner } from '../items.store.ts';
import { publicWeeksPath, takePartPath } from '../weeks-address.ts';
import { withBearer, type Bearer } from './find-invited.route.tsx';
import { handInTexts } from './hand-in.messages.ts';
import { OverviewPage } from './overview.page.tsx';
import { saveConsent, startItem } from './save-item.ts';

const flashOf = (c: RequestContext) => {
  const t = handInTexts(c.var.locale);
  return doneFlash(c, {
    eingereicht: t.handedInFlash,
    zurueckgezogen: t.withdrawnFlash,
    einwilligung: t.consentFlash,
    gespeichert: t.saved,
  });
};

async function show(c: RequestContext, bearer: Bearer, errors?: readonly FieldError[]): Promise<Response> {
  const { locale, services } = c.var;
  const { invited, edition, token, until, telephone } = bearer;
  const [items, earlier] = await Promise.all([
    itemsOfPartner(services.db, edition.id, invited.partnerId),
    earlierItems(services.db, invited.partnerId, edition.year),
  ]);
  const values = { ...newFormKey(), agreedAgain: invited.agreedAgain ? 'yes' : '' };
  return renderPage(
    c,
    {
      title: handInTexts(locale).title(edition.year),
      noIndex: true,
      current: publicWeeksPath,
      flash: flashOf(c),
      errors,
    },
    <OverviewPage
      {...{ token, edition, items, earlier, until, telephone }}
      organisation={invited.organisation}
      form={{ locale, values, errors }}
    />,
  );
}

async function start(c: RequestContext, bearer: Bearer): Promise<Response> {
  const { locale, services } = c.var;
  const { invited, edition, until, token, telephone } = bearer;
  const t = handInTexts(locale);
  if (until === null) return show(c, bearer, [{ field: 'neu', message: t.closedText(telephone) }]);
  const { values } = await readForm(c);
  const from = valueOf({ locale, values }, 'from');
  const made = await transact(services, citizen, (work) =>
    makeOnce(work, {
      sent: sentForm('action-week-item', values),
      make: () => startItem(work, { edition, invited, from: isId(from) ? from : null }),
      nameOf: ({ id }) => id,
    }),
  );
  if (made.ok) return c.redirect(localized(locale, takePartPath(token, made.value)), 303);
  if (isAlreadyMade(made.failure)) return c.redirect(localized(locale, takePartPath(token)), 303);
  return show(c, bearer, [{ field: 'neu', message: t.tooMany(mostItems) }]);
}

async function consent(c: RequestContext, { invited, token }: Bearer): Promise<Response> {
  const { locale, services } = c.var;
  const { values } = await readForm(c);
  const agreed = valueOf({ locale, values }, 'agreedAgain') === 'yes';
  await transact(services, citizen, (work) => saveConsent(work, invited, agreed));
  return c.redirect(`${localized(locale, takePartPath(token))}?erledigt=einwilligung`, 303);
}

const route = takePartPath(':token');

export const overviewRoutes: readonly Route[] = [
  get(route, { permission: everyone }, withBearer(show)),
  post(`${route}/neu`, { permission: everyone, audit: 'action-weeks.item-started' }, withBearer(start)),
  post(`${route}/einwilligung`, { permission: everyone, audit: 'action-weeks.consent-changed' }, withBearer(consent)),
];
