import type { Day } from '../../platform/calendar.ts';
import type { District } from '../../platform/district/district.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { twinStateNames } from '../../platform/text-twin/twin-form.messages.ts';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { Form } from '../../ui/form/form.tsx';
import { Columns } from '../../ui/page/columns.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { Usage } from '../attach/attachments.store.ts';
import { SolutionFacts } from '../browse/solution-facts.tsx';
import { solutionTexts } from '../browse/solution.messages.ts';
import { StandardWords } from '../browse/standard-words.tsx';
import { PicturesPart } from '../pictures/pictures-part.tsx';
import type { SolutionPicture } from '../pictures/pictures.store.ts';
import { entryPath, solutionPath } from '../solution-address.ts';
import type { SolutionRow } from '../solutions.store.ts';
import { staffTexts } from '../staff.messages.ts';

const t = staffTexts.file;

export type FilePageProps = {
  solution: SolutionRow;
  usage: Usage;
  district: Pick<District, 'lifeAreas'>;
  today: Day;
  mayEdit: boolean;
  pictures: readonly SolutionPicture[];
  /** For one more picture, with what is wrong on the page. */
  form: FormState;
};

/** One entry as the office sees it: what everybody reads, how fresh it is, and where it is attached. */
export function FilePage(props: FilePageProps) {
  const { solution, district, today, form } = props;
  const { number, title, publishedAt, reviewDue } = solution;
  return (
    <>
      <ErrorSummary locale="de" errors={form.errors} />
      <PageHeading title={title} eyebrow={staffTexts.eyebrow(number)}>
        <p class="tags">
          <StatusTag
            tone={publishedAt === null ? 'neutral' : 'success'}
            text={publishedAt === null ? staffTexts.state.hidden : staffTexts.state.public}
          />
          {reviewDue <= today && <StatusTag tone="warning" text={staffTexts.state.due} />}
        </p>
        <Actions {...props} />
        {solution.libraryName !== null && <p class="muted">{solution.editedAt === null ? t.fromFile : t.own}</p>}
      </PageHeading>
      <Columns
        asideLabel={solutionTexts('de').aside}
        aside={<SolutionFacts locale="de" solution={solution} lifeAreas={district.lifeAreas} today={today} />}
      >
        <CurrencyPart {...props} />
        <UsagePart {...props} />
        <StandardWords locale="de" solution={solution} headingLevel={2} />
        <PicturesPart number={number} pictures={props.pictures} form={form} mayEdit={props.mayEdit} />
        <EasyPart solution={solution} />
      </Columns>
    </>
  );
}

function Actions({ solution, mayEdit }: FilePageProps) {
  const { number, slug, publishedAt } = solution;
  return (
    <ButtonRow>
      {mayEdit && (
        <ButtonLink href={entryPath(number, 'bearbeiten')} tone="secondary">
          {t.edit}
        </ButtonLink>
      )}
      {publishedAt !== null && (
        <ButtonLink href={solutionPath(slug)} tone="quiet">
          {t.publicPage}
        </ButtonLink>
      )}
      {mayEdit &&
        (publishedAt === null ? (
          <Form id="veroeffentlichen" action={entryPath(number, 'veroeffentlichen')}>
            <Button>{t.publish}</Button>
          </Form>
        ) : (
          <Form id="zuruecknehmen" action={entryPath(number, 'zuruecknehmen')}>
            <Button tone="quiet">{t.withdraw}</Button>
          </Form>
        ))}
    </ButtonRow>
  );
}

function CurrencyPart({ solution, today, mayEdit }: FilePageProps) {
  const { number, asOf, reviewDue } = solution;
  const due = formatDate(reviewDue, 'de');
  return (
    <Section id="stand" title={t.currency}>
      <p>
        {t.asOf(formatDate(asOf, 'de'))} {reviewDue <= today ? t.due(due) : t.dueLater(due)}
      </p>
      {mayEdit && (
        <Form id="bestaetigen" action={entryPath(number, 'bestaetigen')}>
          <p class="field-hint">{t.confirmHint}</p>
          <Button tone="secondary">{t.confirm}</Button>
        </Form>
      )}
    </Section>
  );
}

function UsagePart({ usage }: FilePageProps) {
  const places = [
    ...usage.barriers.map((number) => ({ href: `/verwaltung/barrieren/${number}`, text: t.barrier(number) })),
    ...usage.measures.map((number) => ({ href: `/verwaltung/massnahmen/${number}`, text: t.measure(number) })),
  ];
  return (
    <Section id="angehaengt" title={t.where}>
      {places.length === 0 ? (
        <p class="muted">{t.nowhere}</p>
      ) : (
        <ul>
          {places.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function EasyPart({ solution: { titleEasy, textEasy, easyState, easyOutdatedSince } }: { solution: SolutionRow }) {
  const since = easyOutdatedSince ? ` seit ${formatDate(easyOutdatedSince, 'de')}` : '';
  return (
    <Section id="leicht" title={t.twin}>
      <p>
        <StatusTag
          tone={easyState === 'tested' ? 'success' : easyState === 'outdated' ? 'warning' : 'neutral'}
          text={`${twinStateNames[easyState]}${since}`}
        />
      </p>
      {titleEasy !== null && (
        <p>
          <strong>{titleEasy}</strong>
        </p>
      )}
      {textEasy === null ? <p class="muted">{t.noEasy}</p> : <TrustedHtml markup={renderMarkdown(textEasy, 'de', 3)} />}
    </Section>
  );
}
