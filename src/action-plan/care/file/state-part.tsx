import { formatDate } from '../../../platform/i18n/format.ts';
import { Details } from '../../../ui/data/details.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { endedStatuses, isStepBack, statusesAfter, type MeasureStatus } from '../../measure.ts';
import { degreeNames, lightNames, lightReasonTexts, statusNames, turnNames } from '../../taxonomy.messages.ts';
import { careTexts } from '../care.messages.ts';
import { fileTexts } from './file.messages.ts';
import { lightTone } from '../light-tone.ts';
import { measurePath } from '../measure-address.ts';
import type { MeasureFile } from './measure-file.ts';

const t = fileTexts.state;

const endsWithoutResult: ReadonlySet<MeasureStatus> = new Set(['rejected', 'dropped', 'notCompetent']);

export function StatePart({ file: { measure, access } }: { file: MeasureFile }) {
  const { status, statusSince, statusReason, statusReasonEasy, addressee, degree, lastReportOn } = measure;
  return (
    <Section id="stand" title={t.title}>
      <p>
        <strong>{t.since(statusNames[status].de, formatDate(statusSince, 'de'))}</strong>
      </p>
      {addressee !== null && (
        <p>
          {t.addressee}: {addressee}
        </p>
      )}
      {statusReason !== null && (
        <p class="preformatted">
          {t.reason}: {statusReason}
        </p>
      )}
      {statusReasonEasy !== null && (
        <Details summary={t.reasonEasy}>
          <p class="preformatted">{statusReasonEasy}</p>
        </Details>
      )}
      <p>
        {t.degree}: {degree === null ? t.noDegree : degreeNames[degree].de} · {t.lastReport}:{' '}
        {lastReportOn === null ? t.noReport : formatDate(lastReportOn, 'de')}
      </p>
      {access.handle && <Steps number={measure.number} status={status} />}
    </Section>
  );
}

function Steps({ number, status }: { number: number; status: MeasureStatus }) {
  const all = statusesAfter(status);
  const isEnded = endedStatuses.has(status);
  // Ends without a result and ways back stand apart, so that nobody takes them by accident.
  const isRare = (to: MeasureStatus) => endsWithoutResult.has(to) || (!isEnded && isStepBack(status, to));
  const onward = all.filter((to) => !isRare(to));
  const rare = all.filter(isRare);
  return (
    <>
      {isEnded && <p>{t.ended}</p>}
      <ButtonRow>
        <ButtonLink href={measurePath(number, 'sachstand')} tone={isEnded ? 'secondary' : 'primary'}>
          {t.note}
        </ButtonLink>
        {onward.map((to) => (
          <ButtonLink key={to} href={measurePath(number, `status?nach=${to}`)} tone="secondary">
            {careTexts.steps[to]}
          </ButtonLink>
        ))}
      </ButtonRow>
      {rare.length > 0 && (
        <Details summary={t.rare}>
          <ul>
            {rare.map((to) => (
              <li key={to}>
                <a href={measurePath(number, `status?nach=${to}`)}>{careTexts.steps[to]}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

/** Traffic light and turn: read together with the status. */
export function LightPart({ file: { measure, derived, access } }: { file: MeasureFile }) {
  const { light: ruled, reason } = derived;
  const { lightOverride, lightReason, number } = measure;
  const light = lightOverride ?? ruled;
  return (
    <>
      <h2>{fileTexts.light.title}</h2>
      <p>
        <StatusTag tone={lightTone[light]} text={lightNames[light].de} />
      </p>
      {lightOverride === null ? (
        <p>{fileTexts.light.derived(lightReasonTexts[reason].de)}</p>
      ) : (
        <>
          <p class="preformatted">{fileTexts.light.byHand(lightReason ?? '')}</p>
          <p class="muted">
            {fileTexts.light.insteadOf(lightNames[ruled].de)} {lightReasonTexts[reason].de}
          </p>
        </>
      )}
      {access.handle && (
        <p>
          <a href={measurePath(number, 'ampel')}>{fileTexts.light.change}</a>
        </p>
      )}
      <TurnPart measure={measure} mayChange={access.handle} />
    </>
  );
}

function TurnPart({ measure, mayChange }: { measure: MeasureFile['measure']; mayChange: boolean }) {
  const { turn, turnSince, turnNote, number, status } = measure;
  const { title, since, note, change } = fileTexts.turn;
  return (
    <>
      <h2>{title}</h2>
      <p>
        <strong>{sentenceCase(turnNames[turn].de)}</strong>
        {turn !== 'nobody' && `, ${since(formatDate(turnSince, 'de'))}`}
      </p>
      {turnNote !== null && (
        <p class="preformatted">
          {note}: {turnNote}
        </p>
      )}
      {mayChange && !endedStatuses.has(status) && (
        <p>
          <a href={measurePath(number, 'reihe')}>{change}</a>
        </p>
      )}
    </>
  );
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
