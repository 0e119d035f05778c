import { formatNumber } from '../../platform/i18n/format.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { ScreenOnly } from '../../ui/data/only.tsx';
import { Section } from '../../ui/page/section.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Honeypot } from '../../ui/form/honeypot.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { longestAccount } from './affected.form.ts';
import { affectedTexts } from './affected.messages.ts';

type AffectedSectionProps = {
  form: FormState;
  number: number;
  /** People also affected; null while the number is too small to be published. */
  people: number | null;
  /** This device has spoken already. */
  hasSpoken: boolean;
};

export const affectedPath = (number: number): string => `/barrieren/${number}/auch-betroffen`;

/** „Ich bin auch betroffen“: a form of one optional field, or the way back for whoever has pressed already. */
export function AffectedSection({ form, number, people, hasSpoken }: AffectedSectionProps) {
  const { locale } = form;
  const t = affectedTexts(locale);
  const action = localized(locale, affectedPath(number));
  const count = <p>{people === null ? t.fewHidden : t.many(formatNumber(people, locale))}</p>;
  return (
    <ScreenOnly>
      <Section id="auch-betroffen" title={hasSpoken ? t.counted : t.title}>
        {hasSpoken ? (
          <Form id="stimme" action={`${action}/zuruecknehmen`}>
            <p>{t.countedText}</p>
            {count}
            <Button tone="secondary">{t.withdraw}</Button>
          </Form>
        ) : (
          <Form id="stimme" action={action}>
            <p>{t.intro}</p>
            {count}
            <TextArea
              form={form}
              name="how"
              label={t.how}
              hint={t.howHint}
              optional
              rows={3}
              countUpTo={longestAccount}
            />
            <Honeypot locale={locale} />
            <div>
              <Button>{t.submit}</Button>
            </div>
            <p>
              <small>{t.cookie}</small>
            </p>
          </Form>
        )}
      </Section>
    </ScreenOnly>
  );
}
