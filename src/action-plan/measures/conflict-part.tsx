import { formatDateTime, formatList } from '../../platform/i18n/format.ts';
import { diffWords } from '../../platform/text-diff.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { WordDiff } from '../../ui/data/word-diff.tsx';
import { Section } from '../../ui/page/section.tsx';
import { namesOfFields, type Collision } from './compare-saves.ts';
import { describeField } from './describe-field.ts';
import type { MeasureChoices } from './measure-choices.ts';
import { fieldNames, formTexts as t, type FieldName } from './measure-form.messages.ts';
import type { FieldValues } from './measure-values.ts';

/** What the second of two editors sees. */
export type Conflict = Pick<Collision, 'taken' | 'differing'> & {
  readonly typed: FieldValues;
  readonly stored: FieldValues;
  readonly savedBy: string | null;
  /** The second editor is the first one, in another window. */
  readonly isOwn: boolean;
  readonly savedAt: Date;
};

type ConflictPartProps = { conflict: Conflict; choices: MeasureChoices };

/** Both texts side by side, field by field; the form below holds what was typed. */
export function ConflictPart({ conflict, choices }: ConflictPartProps) {
  const { taken, differing, savedBy, isOwn, savedAt } = conflict;
  const when = formatDateTime(savedAt, 'de');
  return (
    <Section id="vergleich" title={isOwn ? t.conflict.ownTitle : t.conflict.title}>
      <Notice
        tone="warning"
        title={isOwn ? t.conflict.own(when) : t.conflict.by(savedBy ?? t.conflict.unknownPerson, when)}
        headingLevel={3}
      >
        <p>{t.conflict.body}</p>
        {taken.length > 0 && <p>{t.conflict.taken(formatList(namesOfFields(taken), 'de'))}</p>}
      </Notice>
      {differing.map((field) => (
        <Both key={field} field={field} conflict={conflict} choices={choices} />
      ))}
    </Section>
  );
}

function Both({ field, conflict, choices }: ConflictPartProps & { field: FieldName }) {
  const stored = describeField(field, conflict.stored[field], choices);
  const typed = describeField(field, conflict.typed[field], choices);
  const changes = diffWords(stored, typed);
  return (
    <>
      <h3>{fieldNames[field]}</h3>
      <div class="beside">
        <div class="beside-part">
          <h4>{t.conflict.stored}</h4>
          {stored === '' ? (
            <p class="muted">{t.conflict.nothing}</p>
          ) : (
            <WordDiff locale="de" changes={changes} side="before" />
          )}
        </div>
        <div class="beside-part">
          <h4>{t.conflict.typed}</h4>
          {typed === '' ? (
            <p class="muted">{t.conflict.nothing}</p>
          ) : (
            <WordDiff locale="de" changes={changes} side="after" />
          )}
        </div>
      </div>
    </>
  );
}
