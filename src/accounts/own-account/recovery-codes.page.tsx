import { Notice } from '../../ui/data/notice.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { ConfirmFirst } from './confirm-password.page.tsx';
import { own } from './own-account.messages.ts';

const path = '/verwaltung/konto/wiederherstellungscodes';

export function RecoveryCodesPage({ codesLeft, isProven }: { codesLeft: number; isProven: boolean }) {
  return (
    <>
      <PageHeading title={own.codesTitle} lead={own.codesAbout} />
      <Prose>
        <p>{codesLeft === 0 ? own.codesNone : own.codesLeft(codesLeft)}</p>
        {codesLeft > 0 && <p>{own.codesReplace}</p>}
        {isProven ? (
          <Form id="make-codes" action={path}>
            <Button>{own.codesMake}</Button>
          </Form>
        ) : (
          <ConfirmFirst returnTo={path} headingLevel={2} />
        )}
      </Prose>
    </>
  );
}

/** The only page that ever shows the codes. */
export function NewRecoveryCodesPage({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <PageHeading title={own.codesNowTitle} lead={own.codesAbout} />
      <Prose>
        <Notice tone="warning" title={own.codesNow} />
        <ul>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p>
          <a href="/verwaltung/konto">{own.back}</a>
        </p>
      </Prose>
    </>
  );
}
