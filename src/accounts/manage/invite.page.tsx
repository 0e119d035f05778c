import { roles } from '../../platform/permission.ts';
import { Button } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { roleHints, roleNames } from '../staff.ts';
import { manage } from './manage.messages.ts';

export function InvitePage({ form }: { form: FormState }) {
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={manage.inviteTitle} lead={manage.inviteLead} />
      <Form id="invite" action="/verwaltung/konten/einladen">
        <TextField form={form} name="name" label={manage.nameLabel} autocomplete="off" />
        <TextField form={form} name="email" label={manage.email} type="email" autocomplete="off" />
        <RoleChoice form={form} legend={manage.role} />
        <Button>{manage.inviteSend}</Button>
      </Form>
    </>
  );
}

export function RoleChoice({ form, legend }: { form: FormState; legend: string }) {
  const options = roles.toReversed().map((role) => ({ value: role, label: roleNames[role], hint: roleHints[role] }));
  return <RadioGroup form={form} name="role" legend={legend} options={options} />;
}
