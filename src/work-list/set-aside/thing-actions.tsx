import { writtenByContent } from '../../platform/kept/written-once.tsx';
import { Details } from '../../ui/data/details.tsx';
import { Heading, type HeadingLevel } from '../../ui/data/heading.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { WaitingThing } from '../open-work.ts';
import { About, HandOver, PutOffInPlace, type DecideProps, type Deciding } from './decide-form.tsx';
import { asideTexts as t } from './set-aside.messages.ts';
import { thingPath } from './thing-path.ts';

type ThingActionsProps = { thing: WaitingThing; deciding: Deciding; index: number; headingLevel: HeadingLevel };

/** What can be done with a thing where it stands: settled by one press, put off or handed over by two. */
export function ThingActions({ thing, deciding, index, headingLevel }: ThingActionsProps) {
  const { back, days, handedOverUntil, colleagues } = deciding;
  return (
    <div class="thing-actions">
      <ButtonRow>
        {thing.settle !== undefined && (
          <Form id={`settle-${index}`} action={`${thingPath(thing)}/erledigt`}>
            <input type="hidden" name="back" value={deciding.back} />
            <input type="hidden" name="seen" value={deciding.now.toISOString()} />
            <Button tone="secondary">
              {thing.settle}
              <About thing={thing} />
            </Button>
          </Form>
        )}
        {thing.mark && thing.mark.state !== 'back' && (
          <Form id={`take-back-${index}`} action={`${thingPath(thing)}/zurueckholen`}>
            <input type="hidden" name="back" value={deciding.back} />
            <Button tone="secondary">
              {t.takeBack}
              <About thing={thing} />
            </Button>
          </Form>
        )}
      </ButtonRow>
      {furtherActions({
        thing: { slice: thing.slice, key: thing.key, title: thing.title },
        deciding: { back, days, handedOverUntil, colleagues },
        index,
        headingLevel,
        isDecided: thing.mark !== null,
      })}
    </div>
  );
}

type FurtherProps = DecideProps & Pick<ThingActionsProps, 'headingLevel'> & { isDecided: boolean };

function FurtherActions({ thing, deciding, index, headingLevel, isDecided }: FurtherProps) {
  return (
    <Details summary={isDecided ? t.changeSummary : t.summary} about={t.about(thing.title)}>
      <Heading level={headingLevel} class="details-title">
        {t.putOff}
      </Heading>
      <PutOffInPlace {...{ thing, deciding, index }} />
      <Heading level={headingLevel} class="details-title">
        {t.handOver}
      </Heading>
      <HandOver {...{ thing, deciding, index }} />
    </Details>
  );
}

/** Two thirds of a list are these, and they say the same at every look until the thing or the day is another. */
const furtherActions = writtenByContent(FurtherActions);
