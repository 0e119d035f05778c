import { Details } from '../../../ui/data/details.tsx';
import { Notice } from '../../../ui/data/notice.tsx';
import { Button } from '../../../ui/form/button.tsx';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { hasError, type FormState } from '../../../ui/form/form-state.ts';
import { TextField } from '../../../ui/form/text-field.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { barrierKindName } from '../../taxonomy.messages.ts';
import { barrierKinds } from '../../taxonomy.ts';
import { interfacePath } from '../keys/interface-address.ts';
import { destinationTexts as t } from './destination.messages.ts';

type DestinationPageProps = { form: FormState; body: { code: string; name: string }; hasKey: boolean };

/** Where the questions to one body go. */
export function DestinationPage({ form, body, hasKey }: DestinationPageProps) {
  const inServices = barrierKinds.some((kind) => hasError(form, `service-${kind}`));
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={t.title(body.name)} eyebrow={t.eyebrow} lead={t.lead} />
      <Notice title={t.sentTitle}>
        <p>{t.sent}</p>
      </Notice>
      <Form id="ziel" action={`${interfacePath}/ziele/${body.code}`}>
        <TextField form={form} name="endpoint" label={t.endpoint} hint={t.endpointHint} type="url" autocomplete="off" />
        <TextField
          form={form}
          name="jurisdictionId"
          label={t.jurisdiction}
          hint={t.jurisdictionHint}
          autocomplete="off"
          optional
        />
        <TextField
          form={form}
          name="apiKey"
          label={t.key}
          hint={hasKey ? t.keyKnown : t.keyHint}
          autocomplete="off"
          optional
        />
        {hasKey && <Checkbox form={form} name="forgetKey" label={t.forgetKey} />}
        <TextField form={form} name="defaultService" label={t.defaultService} autocomplete="off" />
        <Details summary={t.servicesTitle} open={inServices}>
          <p>{t.servicesHint}</p>
          {barrierKinds.map((kind) => (
            <TextField
              key={kind}
              form={form}
              name={`service-${kind}`}
              label={barrierKindName('de', kind)}
              autocomplete="off"
              optional
            />
          ))}
        </Details>
        <Checkbox form={form} name="active" label={t.active} />
        <Button>{t.save}</Button>
      </Form>
    </>
  );
}
