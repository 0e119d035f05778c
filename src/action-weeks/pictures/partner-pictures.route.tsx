import { citizen } from '../../platform/actor.ts';
import { newFormKey } from '../../platform/forms/form-key.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { locales, localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { isId } from '../../platform/record-id.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { renderOver, reportTokenOf, withReported } from '../afterwards/report.route.tsx';
import type { ItemRow } from '../items.store.ts';
import { publicWeeksPath, reportPath } from '../weeks-address.ts';
import { mostPictures, removeItemPicture } from './change-pictures.ts';
import { PartnerPicturesPage, pictureFormId } from './partner-pictures.page.tsx';
import { pictureTexts } from './pictures.messages.ts';
import { readItemPictures } from './read-pictures.ts';
import { takePicture } from './take-picture.route.ts';

type Shown = { values: FormValues; errors?: readonly FieldError[] | undefined };

const hereOf = (c: RequestContext): string => localized(c.var.locale, reportPath(reportTokenOf(c), 'bilder'));

async function render(c: RequestContext, item: ItemRow, { values, errors }: Shown): Promise<Response> {
  const { locale, services } = c.var;
  const t = pictureTexts(locale);
  const pictures = await readItemPictures(services, [item.id]);
  return renderPage(
    c,
    {
      title: t.title,
      noIndex: true,
      current: publicWeeksPath,
      errors,
      languageForm: pictureFormId,
      flash: doneFlash(c, { bild: t.added, entfernt: t.removed }),
    },
    <PartnerPicturesPage
      form={{ locale, values, errors }}
      token={reportTokenOf(c)}
      itemTitle={item.title}
      pictures={pictures.get(item.id) ?? []}
    />,
  );
}

async function add(c: RequestContext, item: ItemRow): Promise<Response> {
  const { values, files } = await readForm(c);
  const language = locales.find((one) => values['go'] === `language:${one}`);
  if (language) {
    c.set('locale', language);
    return render(c, item, { values });
  }
  const t = pictureTexts(c.var.locale);
  const taken = await takePicture(c, { item, values, file: files['file']?.[0], actor: citizen, by: 'partner' });
  if (taken.ok) return c.redirect(`${hereOf(c)}?erledigt=bild`, 303);
  switch (taken.failure.kind) {
    case 'wrong':
      return render(c, item, { values, errors: taken.failure.errors });
    case 'already-made':
      return render(c, item, { values: { ...values, ...newFormKey() }, errors: [{ field: 'file', message: t.once }] });
    case 'too-many':
      return render(c, item, { values, errors: [{ field: 'bilder', message: t.full(mostPictures) }] });
    default:
      return renderOver(c);
  }
}

async function remove(c: RequestContext, item: ItemRow): Promise<Response> {
  const { services } = c.var;
  const mediaId = c.req.param('medium') ?? '';
  // Pressed twice: it is gone already, as wished.
  if (isId(mediaId)) {
    await transact(services, citizen, (work) => removeItemPicture(work, services, { itemId: item.id, mediaId }));
  }
  return c.redirect(`${hereOf(c)}?erledigt=entfernt`, 303);
}

const route = reportPath(':token', 'bilder');
/** A picture takes half a second of work; nobody sends so many for five. */
const limit: RateLimit = { name: 'action-weeks.pictures', points: 60, seconds: 3600 };

export const partnerPicturesRoutes: readonly Route[] = [
  get(
    route,
    { permission: everyone },
    withReported((c, item) => render(c, item, { values: newFormKey() })),
  ),
  // Larger than any picture we take: what is a little too large is refused with everything typed kept.
  post(
    route,
    { permission: everyone, audit: 'action-weeks.picture-added', maxBody: megabytes(64), limit },
    withReported(add),
  ),
  post(
    `${route}/:medium/entfernen`,
    { permission: everyone, audit: 'action-weeks.picture-removed' },
    withReported(remove),
  ),
];
