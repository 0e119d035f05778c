import type { ComponentChildren, HTMLAttributes } from 'preact';
import { Form } from '../../ui/form/form.tsx';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'passkey-form': HTMLAttributes<HTMLElement> & { kind: 'add' | 'prove'; request: string; failed: string };
    }
  }
}

type PasskeyFormProps = {
  id: string;
  kind: 'add' | 'prove';
  action: string;
  /** Where the island asks for the question that the passkey answers to. */
  request: string;
  /** What to say when the browser could not do it. */
  failed: string;
  children: ComponentChildren;
};

/** A form whose field `answer` the island fills in. Without script it arrives empty, and the page says why. */
export function PasskeyForm({ id, kind, action, request, failed, children }: PasskeyFormProps) {
  return (
    <passkey-form kind={kind} request={request} failed={failed}>
      <Form id={id} action={action}>
        <input type="hidden" name="answer" value="" />
        {children}
        <p role="alert" class="field-error" hidden />
      </Form>
    </passkey-form>
  );
}
