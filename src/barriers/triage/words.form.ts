import { z } from 'zod';
import { text } from '../../platform/forms/fields.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import type { BarrierRow } from '../barriers.store.ts';
import { twinShape, twinValue } from '../../platform/text-twin/twin.form.ts';
import { versionOf } from './version.ts';
import { wordsTexts as t } from './words.messages.ts';

const title = text({ max: 200, tooLong: t.errors.titleLong });
const body = text({ max: 10_000, tooLong: t.errors.textLong });

export const wordsForm = z.object({
  version: text({ max: 40, tooLong: t.errors.changed }),
  publicTitle: title,
  publicText: body,
  publicTitleEasy: title,
  publicTextEasy: body,
  ...twinShape,
});

/** The saved words as the form shows them. */
export function wordsValues(barrier: BarrierRow): FormValues {
  const { publicTitle, publicText, publicTitleEasy, publicTextEasy, easyState } = barrier;
  return {
    version: versionOf(barrier),
    publicTitle: publicTitle ?? '',
    publicText: publicText ?? '',
    publicTitleEasy: publicTitleEasy ?? '',
    publicTextEasy: publicTextEasy ?? '',
    easyState: twinValue(easyState),
  };
}
