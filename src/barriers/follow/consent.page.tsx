import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { actionFormId } from './addition.page.tsx';
import { followPath } from './code.page.tsx';
import { actionTexts } from './follow.messages.ts';

type ConsentPageProps = { locale: Locale; action: string; question: 'withdraw' | 'erase' };

/** Asks before something that cannot be undone. */
export function ConsentPage({ locale, action, question }: ConsentPageProps) {
  const t = actionTexts(locale);
  return (
    <>
      <PageHeading title={t[question]} lead={t[`${question}Lead`]} />
      <Form id={actionFormId} action={localized(locale, action)}>
        <p>{t[`${question}Body`]}</p>
        <ButtonRow>
          <Button tone="danger">{t[`${question}Button`]}</Button>
          <ButtonLink tone="secondary" href={localized(locale, `${followPath}/stand`)}>
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  );
}
