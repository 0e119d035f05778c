import { EasyHints } from '../../../platform/easy-language/easy-hints.tsx';
import type { TrustedMarkup } from '../../../platform/markdown.ts';
import { withoutEmbeds } from '../../../platform/markdown-embeds.ts';
import { TrustedHtml } from '../../../platform/trusted-html.tsx';
import { Details } from '../../../ui/data/details.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import type { FormState } from '../../../ui/form/form-state.ts';
import { valueOf } from '../../../ui/form/form-state.ts';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { RelatedLinks } from '../read/related-links.tsx';
import { isBinding, type LevelFault } from '../publishable.ts';
import { rulePath, writingPath } from './article-address.ts';
import { LeadPictureField, PictureList, type PictureChoice } from './picture-choice.tsx';
import { relatedTexts } from './related.messages.ts';
import { writeTexts } from './write.messages.ts';
import { faultText, isTextFault, writingRules } from './writing-rules.messages.ts';

const t = writeTexts.form;
const r = relatedTexts;

export type Choice = { readonly value: string; readonly label: string };

type ArticleFieldsProps = { form: FormState; lifeAreas: readonly Choice[]; pictures: readonly PictureChoice[] };

/** The words in both levels, one below the other: side by side they would be too narrow to write in. */
export function ArticleFields({ form, lifeAreas, pictures }: ArticleFieldsProps) {
  return (
    <>
      <h2>{t.standard}</h2>
      <TextField form={form} name="title" label={t.name} optional />
      <TextArea form={form} name="lead" label={t.lead} hint={t.leadHint} rows={3} countUpTo={600} optional />
      <Written form={form} name="body" label={t.body} hint={t.bodyHint} />
      <MarkdownHelp />
      <PictureList pictures={pictures} />
      <TextArea form={form} name="related" label={r.label} hint={`${r.hint} ${r.weekly}`} rows={4} optional />
      <h2>{t.easy}</h2>
      <p class="field-hint">{t.easyHint}</p>
      <TextField form={form} name="titleEasy" label={t.nameEasy} optional />
      <TextArea form={form} name="leadEasy" label={t.leadEasy} rows={3} countUpTo={600} optional />
      <Written form={form} name="bodyEasy" label={t.bodyEasy} />
      {valueOf(form, 'bodyEasy') !== '' && <EasyHints text={withoutEmbeds(valueOf(form, 'bodyEasy'))} />}
      <TextArea form={form} name="relatedEasy" label={r.labelEasy} hint={r.hintEasy} rows={3} optional />
      <CheckboxGroup form={form} name="lifeAreas" legend={t.lifeAreas} optional options={lifeAreas} />
      <LeadPictureField form={form} pictures={pictures} />
    </>
  );
}

type WrittenProps = { form: FormState; name: 'body' | 'bodyEasy'; label: string; hint?: string | undefined };

/** A text in Markdown, with script also in a formatted view; the hidden field keeps which one somebody has chosen. */
function Written({ form, name, label, hint }: WrittenProps) {
  const view = `${name}View`;
  return (
    <rich-editor>
      <TextArea form={form} name={name} label={label} hint={hint} rows={16} optional />
      <input type="hidden" name={view} value={valueOf(form, view)} />
    </rich-editor>
  );
}

function MarkdownHelp() {
  return (
    <Details summary={t.help}>
      <dl class="stored">
        {writingRules.map(({ write, becomes }) => (
          <div key={write}>
            <dt class="preformatted">
              <code>{write}</code>
            </dt>
            <dd>{becomes}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={writingPath}>{t.helpMore}</a>
      </p>
    </Details>
  );
}

export type PreviewMarkup = {
  readonly standard: TrustedMarkup | null;
  readonly easy: TrustedMarkup | null;
  /** Links at the end, one a line. */
  readonly related: string;
  readonly relatedEasy: string;
};

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
            <RelatedLinks locale="de" lines={preview.related} headingLevel={4} />
          </div>
        )}
        {preview.easy && (
          <div class="beside-part" lang="de-simple">
            <h3 lang="de">{t.previewEasy}</h3>
            <TrustedHtml markup={preview.easy} />
            <RelatedLinks locale="de-simple" lines={preview.relatedEasy} headingLevel={4} id="mehr-dazu-leicht" />
          </div>
        )}
      </div>
    </Section>
  );
}

/** More of them help nobody at once. */
const mostFaults = 50;

/**
 * What in the text keeps somebody out: first what the law forbids.
 * @param textPage the address of the page with the fields; left out where they stand on the same page
 */
export function Faults({ faults, textPage = '' }: { faults: readonly LevelFault[]; textPage?: string | undefined }) {
  const f = writeTexts.faults;
  if (faults.length === 0) return <p class="muted">{f.none}</p>;
  const binding = faults.filter(isBinding);
  const further = faults.filter((fault) => !isBinding(fault));
  return (
    <Notice title={f.title} tone={binding.length > 0 ? 'warning' : 'info'} headingLevel={3}>
      <ul>
        {[...binding, ...further].slice(0, mostFaults).map((fault, index) => (
          <li key={index}>
            <a href={`${textPage}#${fault.field}`}>{f.place(fault.field, fault.line)}</a>
            {fault.excerpt !== '' && (
              <>
                {' '}
                <q>{fault.excerpt}</q>
              </>
            )}
            : <FaultText fault={fault} />
          </li>
        ))}
      </ul>
      {faults.length > mostFaults && <p>{f.more(faults.length - mostFaults)}</p>}
    </Notice>
  );
}

function FaultText({ fault }: { fault: LevelFault }) {
  const f = writeTexts.faults;
  const weight = isBinding(fault) ? f.binding : f.hint;
  return (
    <>
      {faultText(fault.kind)} ({weight}){' '}
      {isTextFault(fault.kind) && (
        <a href={rulePath(fault.kind)}>
          {f.example}
          <span class="visually-hidden">: {f.place(fault.field, fault.line)}</span>
        </a>
      )}
    </>
  );
}
