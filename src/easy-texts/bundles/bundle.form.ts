import { z } from 'zod';
import { text } from '../../platform/forms/fields.ts';
import { valuesOf, type FormValues } from '../../ui/form/form-state.ts';
import type { TextReference } from '../easy-address.ts';
import { bundleTexts } from './bundles.messages.ts';

const t = bundleTexts.form.errors;

export const newBundleForm = z.object({
  office: text({ max: 200, tooLong: t.officeLong, missing: t.office }),
  note: text({ max: 2000, tooLong: t.noteLong }),
});

/** The texts that were chosen, as `kind:id`; what does not look like one is left out. */
export function readReferences(given: readonly string[]): readonly TextReference[] {
  return given.flatMap((one) => {
    const found = /^(?<kind>[a-z]{1,30}):(?<id>[a-z0-9-]{1,100})$/u.exec(one)?.groups;
    return found ? [{ kind: found['kind'] ?? '', id: found['id'] ?? '' }] : [];
  });
}

/** Places of the texts that are to be taken over, with the version that was looked at. */
export function readTicked(values: FormValues): readonly { readonly position: number; readonly version: string }[] {
  const form = { locale: 'de', values } as const;
  return valuesOf(form, 'take')
    .filter((typed) => /^[1-9]\d{0,5}$/u.test(typed))
    .map((typed) => ({ position: Number(typed), version: valuesOf(form, `version-${typed}`)[0] ?? '' }));
}
