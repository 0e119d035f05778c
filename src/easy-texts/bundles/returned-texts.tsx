import { checkEasyText } from '../../platform/easy-language/check-easy-text.ts';
import { easyCheckTexts } from '../../platform/easy-language/easy-language.messages.ts';
import { diffWords } from '../../platform/text-diff.ts';
import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { WordDiff } from '../../ui/data/word-diff.tsx';
import { Choice } from '../../ui/form/choice-list.tsx';
import { ErrorMessage } from '../../ui/form/field.tsx';
import { valuesOf, type FormState } from '../../ui/form/form-state.ts';
import { bundleTexts } from './bundles.messages.ts';
import { mayBeTaken, type ReturnedPart, type ReturnedText } from './returned-text.ts';

const t = bundleTexts.file;

/** What came back, text by text: now and then, and whether to take it over. */
export function ReturnedTexts({ texts, form }: { texts: readonly ReturnedText[]; form: FormState }) {
  const ticked = valuesOf(form, 'take');
  return (
    <>
      {texts.map((text) => {
        const { position, title, version } = text;
        const field = `take-${position}`;
        return (
          <section key={position} class="panel" aria-labelledby={`text-${position}`}>
            <h3 id={`text-${position}`}>{title}</h3>
            <input type="hidden" name={`version-${position}`} value={version} />
            <Warnings text={text} />
            {text.parts.length === 0 && <p class="muted">{t.same}</p>}
            {text.parts.map((part) => (
              <Part key={part.label} part={part} />
            ))}
            {text.parts.length > 0 && text.unchanged.length > 0 && (
              <p class="muted">{text.unchanged.map((label) => t.partSame(label)).join('. ')}</p>
            )}
            <ErrorMessage form={form} name={field} />
            {mayBeTaken(text) && (
              <Choice
                type="checkbox"
                name="take"
                id={field}
                option={{ value: String(position), label: t.tick(title) }}
                checked={ticked.includes(String(position))}
              />
            )}
          </section>
        );
      })}
    </>
  );
}

function Warnings({ text: { source, isEasyChanged, tooLong } }: { text: ReturnedText }) {
  return (
    <>
      {source.length > 0 && (
        <Notice tone="warning" title={t.sourceChanged} headingLevel={4}>
          <p>{t.sourceChangedHint}</p>
          <Details summary={t.sourceDiff}>
            {source.map(({ label, before, after }) => (
              <div key={label}>
                <h5>{label}</h5>
                <WordDiff locale="de" changes={diffWords(before, after)} />
              </div>
            ))}
          </Details>
        </Notice>
      )}
      {isEasyChanged && <p class="muted">{t.easyChanged}</p>}
      {tooLong.map(({ label, most }) => (
        <p key={label}>{t.tooLong(label, most)}</p>
      ))}
    </>
  );
}

function Part({ part: { label, before, after } }: { part: ReturnedPart }) {
  const changes = diffWords(before, after);
  const hints = checkEasyText(after).length;
  return (
    <div>
      <h4>{label}</h4>
      <div class="beside">
        <div class="beside-part">
          <h5>{t.before}</h5>
          {before === '' ? <p class="muted">{t.empty}</p> : <WordDiff locale="de" changes={changes} side="before" />}
        </div>
        <div class="beside-part">
          <h5>{t.after}</h5>
          <WordDiff locale="de" changes={changes} side="after" />
          {hints > 0 && <p class="muted">{easyCheckTexts.count(hints)}</p>}
        </div>
      </div>
    </div>
  );
}
