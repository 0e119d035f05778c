import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';
import { lostLinkTexts } from './lost-link.messages.ts';

const messages = texts(lostLinkTexts);

type LostLinkPageProps = {
  locale: Locale;
  title: string;
  body: string;
  /** Where a new link is asked for; null when there is nothing to answer any more. */
  renewal: string | null;
  telephone: string;
};

/** Why a signed link does not lead where it should, what can be done, and whom to call. */
export function LostLinkPage({ locale, title, body, renewal, telephone }: LostLinkPageProps) {
  const t = messages(locale);
  return (
    <>
      <PageHeading title={title} lead={body} />
      {renewal !== null && (
        <Form id="neuer-link" action={renewal}>
          <Button>{t.newLink}</Button>
        </Form>
      )}
      <p>{t.callUs(telephone)}</p>
    </>
  );
}
