import type { ComponentChildren } from 'preact';
import { localized } from '../../../platform/i18n/locale.ts';
import { Prose } from '../../../ui/data/prose.tsx';
import { SummaryList, type SummaryRow } from '../../../ui/data/summary-list.tsx';
import { ButtonLink } from '../../../ui/form/button.tsx';
import { valueOf, type FormState } from '../../../ui/form/form-state.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { degrees } from '../../measure.ts';
import { degreeNames } from '../../taxonomy.messages.ts';
import { answerTexts } from './answer.messages.ts';
import type { AskedMeasure } from './find-asked.ts';
import { notSavedTexts } from './not-saved.messages.ts';

/** What somebody typed and chose, and the name of the file that came along. */
export type Typed = { form: FormState; fileName: string | undefined };

type NotSavedPageProps = Typed & { token: string; asked: AskedMeasure; telephone: string };

/** An answer that came too late: why it is not kept, what it said, and whom to call. */
export function NotSavedPage({ form, fileName, token, asked, telephone }: NotSavedPageProps) {
  const { locale } = form;
  const { next, callUs } = answerTexts(locale);
  const t = notSavedTexts(locale);
  return (
    <>
      <PageHeading title={t.title} lead={asked.mayAnswer ? t.changed : t.accepted} />
      <TypedWords form={form} fileName={fileName} />
      <Section id="weiter" title={next}>
        <Prose>
          <p>
            {asked.mayAnswer ? t.nextWhenChanged : t.callWhenAccepted} {callUs(telephone)}
          </p>
          <p>
            <ButtonLink href={localized(locale, `/antwort/massnahme/${token}`)} tone="secondary">
              {t.seePresent}
            </ButtonLink>
          </p>
        </Prose>
      </Section>
    </>
  );
}

/** Everything that was typed, so that it can be copied; nothing when nothing was. */
export function TypedWords({ form, fileName }: Typed) {
  const t = notSavedTexts(form.locale);
  const rows = typedRows({ form, fileName });
  if (rows.length === 0) return null;
  return (
    <Section id="geschrieben" title={t.typed}>
      <div class="flow">
        <p>{t.typedCopy}</p>
        <SummaryList locale={form.locale} rows={rows} />
      </div>
    </Section>
  );
}

function typedRows({ form, fileName }: Typed): readonly SummaryRow[] {
  const { locale } = form;
  const t = answerTexts(locale);
  const typed = (name: string): string => valueOf(form, name).trim();
  const degree = degrees.find((one) => one === typed('degree'));
  const readOn = ['day', 'month', 'year'].map((part) => typed(`readOn-${part}`)).filter(Boolean);
  const figure = [typed('reading'), typed('reading') && readOn.length > 0 && `(${readOn.join('. ')})`];
  const row = (term: string, value: ComponentChildren): SummaryRow[] => (value ? [{ term, value }] : []);
  return [
    ...row(t.state, degree ? degreeNames[degree][locale] : typed('degree') === 'notUs' && t.notUs),
    ...row(t.askInstead, typed('otherBodyName')),
    ...row(t.words, typed('text') && <span class="preformatted">{typed('text')}</span>),
    ...row(t.figure, figure.filter(Boolean).join(' ')),
    ...row(t.file, fileName),
  ];
}
