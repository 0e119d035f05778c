import { readWordText } from '../../../platform/documents/read-word-text.ts';
import type { PostedForm } from '../../../platform/forms/read-form.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { wordTexts as t } from './take-word.messages.ts';

/** What the form holds once a Word file was read into it, and what of the file is not in it. */
export type TakenWord = { readonly values: FormValues; readonly left: readonly string[] };

export const wantsWord = (values: FormValues): boolean => valueOf({ locale: 'de', values }, 'next') === 'word';

const mostBytes = 10 * 1024 * 1024;
const mostLetters = 100_000;

/** Puts the text of the sent file behind what stands in the chosen field. */
export function takeWord({ values, files }: PostedForm): Result<TakenWord, string> {
  const [file] = files['wordFile'] ?? [];
  if (!file || file.bytes.byteLength === 0) return failure(t.errors.missing);
  if (file.bytes.byteLength > mostBytes) return failure(t.errors.large);
  const read = readWordText(file.bytes);
  if (!read.ok) return failure(t.errors[read.failure]);
  const { markdown, pictures, notes } = read.value;
  if (markdown === '') return failure(t.errors.empty);
  const form = { locale: 'de', values } as const;
  const field = valueOf(form, 'wordInto') === 'bodyEasy' ? 'bodyEasy' : 'body';
  const text = [valueOf(form, field).trim(), markdown].filter(Boolean).join('\n\n');
  if (text.length > mostLetters) return failure(t.errors.long);
  const left = [...(pictures > 0 ? [t.pictures(pictures)] : []), ...(notes > 0 ? [t.notes(notes)] : [])];
  return success({ values: { ...values, [field]: text }, left });
}
