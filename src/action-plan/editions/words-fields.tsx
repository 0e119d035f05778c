import type { PublicWords, Twin } from '../../platform/text-twin/text-twin.ts';
import { TwinFields } from '../../platform/text-twin/twin-fields.tsx';
import { StoredWords } from '../../ui/data/stored-words.tsx';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { wordsTexts as t } from './words.messages.ts';

type WordsFieldsProps = {
  form: FormState;
  twin: Twin;
  titleLabel: string;
  titleHint?: string | undefined;
  textLabel: string;
};

/** Title and text in both levels, and how far the easy one is. */
export function WordsFields({ form, twin, titleLabel, titleHint, textLabel }: WordsFieldsProps) {
  return (
    <>
      <input type="hidden" name="version" value={valueOf(form, 'version')} />
      <h2>{t.standard}</h2>
      <TextField form={form} name="title" label={titleLabel} hint={titleHint} />
      <TextArea form={form} name="text" label={textLabel} hint={t.markdownHint} rows={10} optional />
      <h2>{t.easy}</h2>
      <p class="field-hint">{t.easyHint}</p>
      <TextField form={form} name="titleEasy" label={t.titleEasy} optional />
      <TextArea form={form} name="textEasy" label={t.textEasy} rows={8} optional />
      <TwinFields form={form} twin={twin} />
    </>
  );
}

/** By whom it was changed: somebody else, or the reader in another window. */
export type ChangedBy = 'other' | 'self';

type StoredProps = { parts: readonly (readonly [term: string, value: string])[]; changed: ChangedBy };

/** What a colleague saved in between, beside what is still in the form. */
export function Stored({ parts, changed }: StoredProps) {
  return <StoredWords title={t.changedTitle(changed === 'self')} text={t.changedText} words={parts} />;
}

/** The parts of stored words with their names. */
export function storedParts(
  words: PublicWords,
  { titleLabel, textLabel }: Pick<WordsFieldsProps, 'titleLabel' | 'textLabel'>,
): StoredProps['parts'] {
  return [
    [titleLabel, words.title],
    [textLabel, words.text],
    [t.titleEasy, words.titleEasy],
    [t.textEasy, words.textEasy],
  ];
}
