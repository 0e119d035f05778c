import { explainedInText } from '../../platform/easy-language/check-easy-text.ts';
import { EasyHints } from '../../platform/easy-language/easy-hints.tsx';
import type { ExplainedWords } from '../../platform/easy-language/word-rules.ts';
import { formatDate, formatNumber } from '../../platform/i18n/format.ts';
import { localized } from '../../platform/i18n/locale.ts';
import type { TwinPart, TwinSource, TwinText } from '../../platform/text-twin/twin-source.ts';
import { TwinStateTag } from '../../platform/text-twin/twin-state-tag.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { StoredWords } from '../../ui/data/stored-words.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { ChecksPart } from '../checks/checks-part.tsx';
import type { EasyCheckRow } from '../checks/checks.store.ts';
import { easyTextsPath, textPath } from '../easy-address.ts';
import { visitDays, type ListedTwin } from '../list/listed-twin.ts';
import { editTexts as t } from './edit.messages.ts';
import { fieldOf } from './twin.form.ts';

export type EditPageProps = {
  source: Pick<TwinSource, 'kind' | 'name'>;
  entry: ListedTwin;
  twin: TwinText;
  form: FormState;
  /** Whether somebody asked what may be hard, without saving. */
  isChecked: boolean;
  /** What was saved in between. */
  stored?: TwinText | undefined;
  checks: readonly EasyCheckRow[];
  /** Words that readers find explained elsewhere. */
  explained: ExplainedWords;
};

/** Standard and easy words side by side, with what may be hard in the easy ones. */
export function EditPage(props: EditPageProps) {
  const { source, entry, twin, form, isChecked, stored, checks } = props;
  // A word that one part explains may stand in the others.
  const typed = twin.parts.map(({ name }) => valueOf(form, fieldOf(name)));
  const explained = new Set([...props.explained, ...typed.flatMap((words) => [...explainedInText(words)])]);
  const since = twin.outdatedSince === null ? null : formatDate(twin.outdatedSince, 'de');
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={twin.title} eyebrow={t.eyebrow(source.name)}>
        <p class="tags">
          <TwinStateTag state={twin.state} after={since === null ? '' : ` seit ${since}`} />
          {entry.publicPath !== null && (
            <span class="muted">{t.visits(formatNumber(entry.visits, 'de'), visitDays)}</span>
          )}
        </p>
        <Links entry={entry} />
      </PageHeading>
      {since !== null && (
        <Notice tone="warning" title={t.outdated(since)}>
          <p>{t.outdatedBody}</p>
        </Notice>
      )}
      {stored && <Stored stored={stored} />}
      {isChecked && (
        <Notice title={t.checked}>
          <p>{t.checkedNote}</p>
        </Notice>
      )}
      <Form id="leichte-fassung" action={textPath(entry)}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <p class="field-hint">{t.writing}</p>
        {twin.parts.map((part) => (
          <PartFields key={part.name} part={part} form={form} explained={explained} isChecked={isChecked} />
        ))}
        <StateField twin={twin} form={form} />
        <ButtonRow>
          <Button>{t.save}</Button>
          <Button tone="secondary" name="next" value="check">
            {t.check}
          </Button>
          <ButtonLink href={easyTextsPath} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <ChecksPart entry={entry} checks={checks} hasEasy={twin.state !== 'missing'} />
    </>
  );
}

function Links({ entry: { publicPath, officePath } }: { entry: ListedTwin }) {
  return (
    <ul class="inline-links">
      {publicPath !== null && (
        <>
          <li>
            <a href={publicPath}>{t.publicPage}</a>
          </li>
          <li>
            <a href={localized('de-simple', publicPath)}>{t.easyPage}</a>
          </li>
        </>
      )}
      <li>
        <a href={officePath}>{t.officePage}</a>
      </li>
    </ul>
  );
}

type PartProps = { part: TwinPart; form: FormState; explained: ExplainedWords; isChecked: boolean };

function PartFields({ part, form, explained, isChecked }: PartProps) {
  const { name, label, standard, most, isShort } = part;
  const field = fieldOf(name);
  const typed = valueOf(form, field);
  return (
    <div class="twin-part">
      <div class="twin-standard" role="group" aria-label={t.standard(label)}>
        <p class="twin-label" aria-hidden="true">
          {t.standard(label)}
        </p>
        {standard === '' ? <p class="muted">{t.nothing}</p> : <div class="preformatted twin-words">{standard}</div>}
      </div>
      <div class="twin-easy">
        {isShort ? (
          <TextField form={form} name={field} label={t.easy(label)} optional />
        ) : (
          <TextArea
            form={form}
            name={field}
            label={t.easy(label)}
            rows={rowsFor(standard, most)}
            countUpTo={most > 1000 ? undefined : most}
            optional
          />
        )}
        {typed !== '' && <EasyHints text={typed} explained={explained} open={isChecked} />}
      </div>
    </div>
  );
}

/** About as high as the words beside it, so that one reads across. */
const rowsFor = (standard: string, most: number): number =>
  most <= 1000 ? 4 : Math.min(30, Math.max(10, Math.ceil(standard.length / 45)));

function StateField({ twin: { state }, form }: { twin: TwinText; form: FormState }) {
  const keep = state === 'outdated' || state === 'tested' ? [{ value: 'keep', label: t.keep[state] }] : [];
  return (
    <RadioGroup
      form={form}
      name="easyState"
      legend={t.state}
      hint={t.stateHint}
      options={[...keep, { value: 'draft', label: t.states.draft }, { value: 'inTest', label: t.states.inTest }]}
    />
  );
}

function Stored({ stored }: { stored: TwinText }) {
  return (
    <StoredWords
      title={t.changedTitle}
      text={t.changedBody}
      words={stored.parts.map(({ label, easy }) => [t.easy(label), easy])}
    />
  );
}
