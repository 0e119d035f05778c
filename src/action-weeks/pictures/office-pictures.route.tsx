import { newFormKey } from '../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../platform/forms/form-key.messages.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { isId } from '../../platform/record-id.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { runWeeks } from '../action-weeks.access.ts';
import { aboveEdition, officeDone, withItem } from '../editions/edition-request.route.ts';
import type { EditionRow } from '../editions.store.ts';
import type { ItemRow } from '../items.store.ts';
import { itemPath, itemRoute, weeksPath } from '../weeks-address.ts';
import { removeItemPicture, showItemPicture } from './change-pictures.ts';
import { OfficePicturePage } from './office-picture.page.tsx';
import { officePictureTexts as t } from './pictures.messages.ts';
import { takePicture } from './take-picture.route.ts';

type Shown = { values: FormValues; errors?: readonly FieldError[] };

function render(c: RequestContext, { year }: EditionRow, item: ItemRow, { values, errors }: Shown): Response {
  const back = itemPath(year, item.id);
  return renderPage(
    c,
    {
      title: t.addTitle,
      current: weeksPath,
      breadcrumbs: [...aboveEdition({ year }), { href: back, text: item.title }],
      errors,
    },
    <OfficePicturePage
      form={{ locale: 'de', values, errors }}
      itemTitle={item.title}
      back={back}
      action={itemPath(year, item.id, 'bilder')}
    />,
  );
}

async function open(c: RequestContext, edition: EditionRow, item: ItemRow): Promise<Response> {
  if (item.state !== 'accepted' || edition.state === 'finished') return renderFault(c, 'notFound');
  return render(c, edition, item, { values: { credit: item.organisation, ...newFormKey() } });
}

async function add(c: RequestContext, edition: EditionRow, item: ItemRow): Promise<Response> {
  const { values, files } = await readForm(c);
  const file = files['file']?.[0];
  const taken = await takePicture(c, { item, values, file, actor: staffActor(c), by: 'office' });
  if (taken.ok) return officeDone(c, itemPath(edition.year, item.id), 'bild');
  const refuse = (message: string, shown: FormValues = values) =>
    render(c, edition, item, { values: shown, errors: [{ field: 'file', message }] });
  switch (taken.failure.kind) {
    case 'wrong':
      return render(c, edition, item, { values, errors: taken.failure.errors });
    case 'already-made':
      return refuse(formKeyTexts.alreadyMade(t.title), { ...values, ...newFormKey() });
    default:
      return refuse(t.faults[taken.failure.kind]);
  }
}

const withPicture = (
  handle: (c: RequestContext, edition: EditionRow, key: { itemId: string; mediaId: string }) => Promise<Response>,
) =>
  withItem(async (c, edition, item) => {
    const mediaId = c.req.param('medium') ?? '';
    return isId(mediaId) ? handle(c, edition, { itemId: item.id, mediaId }) : renderFault(c, 'notFound');
  });

const show = withPicture(async (c, { year }, key) => {
  const done = await transact(c.var.services, staffActor(c), (work) => showItemPicture(work, key));
  return done.ok ? officeDone(c, itemPath(year, key.itemId), 'bild-gezeigt') : renderFault(c, 'notFound');
});

const remove = withPicture(async (c, { year }, key) => {
  const { services } = c.var;
  const done = await transact(services, staffActor(c), (work) => removeItemPicture(work, services, key));
  return done.ok ? officeDone(c, itemPath(year, key.itemId), 'bild-entfernt') : renderFault(c, 'notFound');
});

const route = `${itemRoute}/bilder`;
const changing = (event: string) => ({ permission: runWeeks, audit: `action-weeks.${event}` }) as const;

export const officePicturesRoutes: readonly Route[] = [
  get(route, { permission: runWeeks }, withItem(open)),
  post(route, { ...changing('picture-added'), maxBody: megabytes(64) }, withItem(add)),
  post(`${route}/:medium/zeigen`, changing('picture-shown'), show),
  post(`${route}/:medium/entfernen`, changing('picture-removed'), remove),
];
