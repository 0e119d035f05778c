import { EasyHints } from '../../../platform/easy-language/easy-hints.tsx';
import type { TrustedMarkup } from '../../../platform/markdown.ts';
import { breaksTheLaw } from '../../../platform/text-faults.ts';
import { TrustedHtml } from '../../../platform/trusted-html.tsx';
import { Details } from '../../../ui/data/details.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { valueOf } from '../../../ui/form/form-state.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { LevelFault } from '../publishable.ts';
import { faultTexts, markdownHelp, writeTexts } from './write.messages.ts';

const t = writeTexts.form;

export type Choice = { readonly value: string; readonly label: string };

type ArticleFieldsProps = { form: FormState; lifeAreas: readonly Choice[] };

/** The words in both levels, one below the other: side by side they would be too narrow to write in. */
export function ArticleFields({ form, lifeAreas }: ArticleFieldsProps) {
  return (
    <>
      <h2>{t.standard}</h2>
      <TextField form={form} name="title" label={t.name} optional />
      <TextArea form={form} name="lead" label={t.lead} hint={t.leadHint} rows={3} countUpTo={600} optional />
      <TextArea form={form} name="body" label={t.body} hint={t.bodyHint} rows={16} optional />
      <MarkdownHelp />
      <h2>{t.easy}</h2>
      <p class="field-hint">{t.easyHint}</p>
      <TextField form={form} name="titleEasy" label={t.nameEasy} optional />
      <TextArea form={form} name="leadEasy" label={t.leadEasy} rows={3} countUpTo={600} optional />
      <TextArea form={form} name="bodyEasy" label={t.bodyEasy} rows={16} optional />
      {valueOf(form, 'bodyEasy') !== '' && <EasyHints text={valueOf(form, 'bodyEasy')} />}
      <CheckboxGroup form={form} name="lifeAreas" legend={t.lifeAreas} optional options={lifeAreas} />
    </>
  );
}

function MarkdownHelp() {
  return (
    <Details summary={t.help}>
      <dl class="stored">
        {markdownHelp.map(({ write, becomes }) => (
          <div key={write}>
            <dt class="preformatted">
              <code>{write}</code>
            </dt>
            <dd>{becomes}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

export type PreviewMarkup = { readonly standard: TrustedMarkup | null; readonly easy: TrustedMarkup | null };

/** What was typed, as readers will see it. */
export function Preview({ preview }: { preview: PreviewMarkup }) {
  return (
    <Section id="vorschau" title={t.previewTitle}>
      <p class="muted">{t.previewNote}</p>
      <div class="beside">
        {preview.standard && (
          <div class="beside-part">
            <h3>{t.previewStandard}</h3>
            <TrustedHtml markup={preview.standard} />
          </div>
        )}
        {preview.easy && (
          <div class="beside-part" lang="de-simple">
            <h3 lang="de">{t.previewEasy}</h3>
            <TrustedHtml markup={preview.easy} />
          </div>
        )}
      </div>
    </Section>
  );
}

/** What in the text keeps somebody out: first what the law forbids. */
export function Faults({ faults }: { faults: readonly LevelFault[] }) {
  const f = writeTexts.faults;
  if (faults.length === 0) return <p class="muted">{f.none}</p>;
  const binding = faults.filter(({ kind }) => breaksTheLaw(kind));
  const further = faults.filter(({ kind }) => !breaksTheLaw(kind));
  return (
    <Notice title={f.title} tone={binding.length > 0 ? 'warning' : 'info'} headingLevel={3}>
      <ul>
        {[...binding, ...further].map((fault, index) => (
          <li key={index}>
            <strong>{f.place(fault.field, fault.line)}</strong>
            {fault.excerpt !== '' && (
              <>
                {' '}
                <q>{fault.excerpt}</q>
              </>
            )}
            : {faultTexts[fault.kind]} ({breaksTheLaw(fault.kind) ? f.binding : f.hint})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
