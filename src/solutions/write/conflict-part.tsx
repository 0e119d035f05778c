import { formatDateTime, formatList } from '../../platform/i18n/format.ts';
import { diffWords } from '../../platform/text-diff.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { WordDiff } from '../../ui/data/word-diff.tsx';
import type { FormValues } from '../../ui/form/form-state.ts';
import { Section } from '../../ui/page/section.tsx';
import { staffTexts } from '../staff.messages.ts';
import type { Collision } from './compare-saves.ts';
import { fieldName, fieldText } from './field-name.ts';

const t = staffTexts.conflict;

/** What the second of two editors sees. */
export type Conflict = Pick<Collision, 'taken' | 'differing'> & {
  readonly typed: FormValues;
  readonly stored: FormValues;
  readonly savedBy: string | null;
  readonly savedAt: Date;
};

/** Both texts side by side, field by field; the form below holds what was typed. */
export function ConflictPart({ conflict }: { conflict: Conflict }) {
  const { taken, differing, savedBy, savedAt, stored, typed } = conflict;
  return (
    <Section id="vergleich" title={t.title}>
      <Notice tone="warning" title={t.by(savedBy ?? t.unknown, formatDateTime(savedAt, 'de'))} headingLevel={3}>
        <p>{t.body}</p>
        {taken.length > 0 && <p>{t.taken(formatList([...new Set(taken.map(fieldName))], 'de'))}</p>}
      </Notice>
      {differing.map((field) => (
        <Both
          key={field}
          name={fieldName(field)}
          stored={fieldText(field, stored[field])}
          typed={fieldText(field, typed[field])}
        />
      ))}
    </Section>
  );
}

function Both({ name, stored, typed }: { name: string; stored: string; typed: string }) {
  const changes = diffWords(stored, typed);
  return (
    <>
      <h3>{name}</h3>
      <div class="beside">
        <div class="beside-part">
          <h4>{t.stored}</h4>
          {stored === '' ? <p class="muted">{t.nothing}</p> : <WordDiff locale="de" changes={changes} side="before" />}
        </div>
        <div class="beside-part">
          <h4>{t.typed}</h4>
          {typed === '' ? <p class="muted">{t.nothing}</p> : <WordDiff locale="de" changes={changes} side="after" />}
        </div>
      </div>
    </>
  );
}
