import { z } from 'zod';
import { checkForm } from '../../../platform/forms/check-form.ts';
import { text, tick } from '../../../platform/forms/fields.ts';
import { isAllowed } from '../../../platform/outgoing/call-system.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import type { FieldError } from '../../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { barrierKinds } from '../../taxonomy.ts';
import { destinationTexts } from './destination.messages.ts';
import type { DestinationChange } from './destinations.store.ts';

const { errors: t } = destinationTexts;

const field = (max: number, missing?: string) =>
  text({ max, tooLong: t.tooLong(max), ...(missing !== undefined && { missing }) });

const form = z.object({
  endpoint: field(500, t.endpointMissing),
  jurisdictionId: field(200),
  apiKey: field(500),
  forgetKey: tick(),
  defaultService: field(200, t.serviceMissing),
  active: tick(),
});

/** Reads what is known of a body's system; the address is checked as it will be called. */
export function checkDestination(
  values: FormValues,
  { bodyCode, allowPrivate }: { bodyCode: string; allowPrivate: boolean },
): Result<DestinationChange, readonly FieldError[]> {
  const checked = checkForm(form, values);
  const codes = barrierKinds.map(
    (kind) => [kind, valueOf({ locale: 'de', values }, `service-${kind}`).trim()] as const,
  );
  const long = codes
    .filter(([, code]) => code.length > 200)
    .map(([kind]) => ({ field: `service-${kind}`, message: t.tooLong(200) }));
  if (!checked.ok) return failure([...checked.failure, ...long]);
  const { endpoint, jurisdictionId, apiKey, forgetKey, defaultService, active } = checked.value;
  const address = URL.canParse(endpoint) ? new URL(endpoint) : null;
  const isWrong =
    address === null || !/^https?:$/u.test(address.protocol) || address.search !== '' || address.hash !== '';
  if (isWrong) return failure([{ field: 'endpoint', message: t.endpointWrong }, ...long]);
  if (!isAllowed(address, allowPrivate))
    return failure([{ field: 'endpoint', message: t.endpointNotAllowed }, ...long]);
  if (long.length > 0) return failure(long);
  return success({
    bodyCode,
    endpoint: address.href.replace(/\/+$/u, ''),
    jurisdictionId: jurisdictionId || null,
    key: apiKey || (forgetKey ? null : undefined),
    serviceCodes: Object.fromEntries(codes.filter(([, code]) => code !== '')),
    defaultService,
    active,
  });
}
