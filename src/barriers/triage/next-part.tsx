import { Details } from '../../ui/data/details.tsx';
import { Notice } from '../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Section } from '../../ui/page/section.tsx';
import { statesForStaff, type BarrierState } from '../barrier.ts';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts, stepName } from './barrier-file.messages.ts';

const t = fileTexts.next;

/** Ways that end a matter without solving it stand apart, so that nobody takes them by accident. */
const ends: ReadonlySet<BarrierState> = new Set(['duplicate', 'notABarrier', 'notCompetent', 'wontFix']);

export function NextPart({ file }: { file: BarrierFile }) {
  const { barrier, words, goesOnAs, merged, access } = file;
  return (
    <Section id="naechster-schritt" title={t.title}>
      {barrier.outcome !== null && (
        <p>
          {t.outcome}: <strong>{words.outcome(barrier.outcome)}</strong>
        </p>
      )}
      {barrier.stateReason !== null && (
        <p class="preformatted">
          {t.reason}: {barrier.stateReason}
        </p>
      )}
      {goesOnAs && (
        <p>
          {t.goesOn} <NumberLink {...goesOnAs} />.
        </p>
      )}
      {merged.length > 0 && (
        <p>
          {t.merged}:{' '}
          {merged.map((one, index) => (
            <>
              {index > 0 && ', '}
              <NumberLink key={one.number} {...one} />
            </>
          ))}
        </p>
      )}
      {access.handle && <Steps file={file} />}
    </Section>
  );
}

function NumberLink({ number, title }: { number: number; title: string | null }) {
  return <a href={barrierPath(number)}>{title === null ? number : `${number} ${title}`}</a>;
}

function Steps({ file: { barrier } }: { file: BarrierFile }) {
  const { number, state } = barrier;
  const all = statesForStaff(state).filter((to) => !(state === 'received' && to === 'inReview'));
  // Going on comes before going back: taking a question away from a body is never what is wanted first.
  const onward = all.filter((to) => !ends.has(to)).toSorted((one, other) => rank(state, one) - rank(state, other));
  const others = all.filter((to) => ends.has(to));
  return (
    <>
      {state === 'received' && (
        <Form id="uebernehmen" action={barrierPath(number, 'uebernehmen')}>
          <Button>{t.takeOn}</Button>
          <p class="field-hint">{t.takeOnHint}</p>
        </Form>
      )}
      {state === 'duplicate' && <Notice title={t.undoMerge} headingLevel={3} />}
      <ButtonRow>
        {onward.map((to, index) => (
          <ButtonLink
            key={to}
            href={stepHref(number, to)}
            tone={index === 0 && state !== 'received' ? 'primary' : 'secondary'}
          >
            {stepName(state, to)}
          </ButtonLink>
        ))}
      </ButtonRow>
      {others.length > 0 && (
        <Details summary={t.others}>
          <ul>
            {others.map((to) => (
              <li key={to}>
                <a href={stepHref(number, to)}>{stepName(state, to)}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {all.length === 0 && state !== 'received' && <p>{t.nothing}</p>}
    </>
  );
}

const rank = (from: BarrierState, to: BarrierState): number => (from === 'forwarded' && to === 'accepted' ? 1 : 0);

function stepHref(number: number, to: BarrierState): string {
  if (to === 'forwarded') return barrierPath(number, 'weiterleiten');
  if (to === 'duplicate') return barrierPath(number, 'zusammenfuehren');
  return barrierPath(number, `stand?nach=${to}`);
}
