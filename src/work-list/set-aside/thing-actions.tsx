import { Details } from '../../ui/data/details.tsx';
import { Heading, type HeadingLevel } from '../../ui/data/heading.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { WaitingThing } from '../open-work.ts';
import { About, HandOver, PutOffInPlace, type Deciding } from './decide-form.tsx';
import { asideTexts as t } from './set-aside.messages.ts';
import { thingPath } from './thing-path.ts';

type ThingActionsProps = { thing: WaitingThing; deciding: Deciding; index: number; headingLevel: HeadingLevel };

/** What can be done with a thing where it stands: settled by one press, put off or handed over by two. */
export function ThingActions({ thing, deciding, index, headingLevel }: ThingActionsProps) {
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
      <Details summary={thing.mark ? t.changeSummary : t.summary} about={t.about(thing.title)}>
        <Heading level={headingLevel} class="details-title">
          {t.putOff}
        </Heading>
        <PutOffInPlace {...{ thing, deciding, index }} />
        <Heading level={headingLevel} class="details-title">
          {t.handOver}
        </Heading>
        <HandOver {...{ thing, deciding, index }} />
      </Details>
    </div>
  );
}
