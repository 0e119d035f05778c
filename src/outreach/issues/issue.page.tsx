import { formatDateTime } from '../../platform/i18n/format.ts';
import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { DateFields } from '../../ui/form/date-fields.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { valueOf, valuesOf, type FormState } from '../../ui/form/form-state.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { issuePath, staffIssuePath, staffNewsletterPath } from '../newsletter-address.ts';
import { issueContent } from './issue-content.ts';
import { IssueView } from './issue-view.tsx';
import { placeField } from './issue.form.ts';
import { issueTexts, staffIssueTexts as t } from './issue.messages.ts';
import type { Issue, IssueItem, Progress } from './issues.store.ts';

type IssuePageProps = {
  issue: Issue;
  items: readonly IssueItem[];
  form: FormState;
  sendForm: FormState;
  progress: Progress;
};

export function StaffIssuePage(props: IssuePageProps) {
  const { issue, form, sendForm } = props;
  const begun = issue.recipients !== null;
  return (
    <>
      <ErrorSummary locale="de" errors={[...(form.errors ?? []), ...(sendForm.errors ?? [])]} />
      <PageHeading title={issue.title} eyebrow={issueTexts('de').number(issue.number)} />
      <State {...props} />
      {!begun && <Words {...props} />}
      <Preview {...props} />
      {!begun && <Send {...props} />}
    </>
  );
}

function State({ issue, progress }: IssuePageProps) {
  if (issue.sendFrom === null) return null;
  const { queued, waiting, failed } = progress;
  const returned = issue.returnedPermanent + issue.returnedTemporary;
  if (issue.recipients === null) {
    return <Notice title={t.planned(formatDateTime(issue.sendFrom, 'de'))} />;
  }
  return (
    <Notice tone="success" title={issue.sentAt ? t.sentTo(issue.recipients) : t.states.sending}>
      <p>{t.progress(queued, waiting, failed)}</p>
      {returned > 0 && <p>{t.returned(issue.returnedPermanent, issue.returnedTemporary)}</p>}
      {issue.takenOff > 0 && <p>{t.takenOffHere(issue.takenOff)}</p>}
      {issue.sentAt && (
        <p>
          <a href={issuePath(issue.number)}>{t.onTheWeb}</a>
        </p>
      )}
    </Notice>
  );
}

function Words({ issue, items, form }: IssuePageProps) {
  const { fields } = t;
  return (
    <Section id="bearbeiten" title={t.edit}>
      <Form id="ausgabe" action={staffIssuePath(issue.number)}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <TextField form={form} name="title" label={fields.title} />
        <TextField form={form} name="titleEasy" label={fields.titleEasy} optional />
        <TextArea form={form} name="intro" label={fields.intro} hint={fields.introHint} rows={6} />
        <TextArea form={form} name="introEasy" label={fields.introEasy} hint={fields.introHint} rows={6} />
        <h3>{fields.items}</h3>
        <p>{items.length > 0 ? fields.itemsLead : fields.noItems}</p>
        {items.map((item) => (
          <fieldset key={item.path} class="field">
            <legend class="field-label">
              {item.title} {item.titleEasy === '' && <span class="muted">({fields.easyMissing})</span>}
            </legend>
            <div class="choice">
              <input
                id={`include:${item.path}`}
                type="checkbox"
                class="choice-input"
                name="include"
                value={item.path}
                checked={valuesOf(form, 'include').includes(item.path)}
              />
              <label for={`include:${item.path}`} class="choice-label">
                {fields.include}
              </label>
            </div>
            <TextField form={form} name={placeField(item)} label={fields.position} inputmode="numeric" width="short" />
          </fieldset>
        ))}
        <ButtonRow>
          <Button>{t.save}</Button>
          <ButtonLink href={staffNewsletterPath} tone="quiet">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Section>
  );
}

function Preview({ issue, items }: IssuePageProps) {
  return (
    <Section id="vorschau" title={t.preview}>
      <div class="beside">
        <div class="beside-part">
          <h3>{t.previewStandard}</h3>
          <IssueView content={issueContent(issue, items, 'standard')} headingLevel={4} />
        </div>
        <div class="beside-part">
          <h3>{t.previewEasy}</h3>
          <IssueView content={issueContent(issue, items, 'easy')} headingLevel={4} />
        </div>
      </div>
    </Section>
  );
}

function Send({ issue, sendForm }: IssuePageProps) {
  return (
    <Section id="verschicken" title={t.send}>
      <Form id="probe" action={staffIssuePath(issue.number, 'probe')}>
        <Button tone="secondary">{t.test}</Button>
      </Form>
      {issue.sendFrom === null ? (
        <>
          <p>{t.sendLead}</p>
          <Form id="plan" action={staffIssuePath(issue.number, 'verschicken')}>
            <RadioGroup
              form={sendForm}
              name="when"
              legend={t.send}
              options={[
                { value: 'now', label: t.now },
                {
                  value: 'later',
                  label: t.later,
                  children: <DateFields form={sendForm} name="day" legend={t.day} />,
                },
              ]}
            />
            <Button>{t.sendButton}</Button>
          </Form>
        </>
      ) : (
        <Form id="anhalten" action={staffIssuePath(issue.number, 'anhalten')}>
          <Button tone="secondary">{t.stop}</Button>
        </Form>
      )}
      <Form id="loeschen" action={staffIssuePath(issue.number, 'loeschen')}>
        <Button tone="quiet">{t.remove}</Button>
      </Form>
    </Section>
  );
}
