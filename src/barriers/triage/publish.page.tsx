import { Prose } from '../../ui/data/prose.tsx';
import { SummaryList } from '../../ui/data/summary-list.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PageHeading } from '../../ui/page/page-heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { BarrierRow } from '../barriers.store.ts';
import type { PersonalData } from '../report/send/personal-data.ts';
import { barrierPath } from './barrier-address.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { publishTexts as t } from './publish.messages.ts';
import { versionOf } from './version.ts';
import { wordsTexts } from './words.messages.ts';

type PublishQuestionPageProps = { barrier: BarrierRow; found: readonly PersonalData[] };

/** Machines guess, the person decides: a question and not an error, for nobody has done anything wrong. */
export function PublishQuestionPage({ barrier, found }: PublishQuestionPageProps) {
  const { number } = barrier;
  return (
    <>
      <PageHeading title={t.title} eyebrow={fileTexts.eyebrow(number)} lead={t.lead(found.map(({ kind }) => kind))} />
      <Section id="stellen" title={t.found}>
        <Prose>
          <ul>
            {found.map(({ kind, excerpt }) => (
              <li key={`${kind} ${excerpt}`}>
                {fileTexts.personalData[kind]}: <strong>{excerpt}</strong>
              </li>
            ))}
          </ul>
        </Prose>
        <p class="field-hint">{t.hint}</p>
        <Form id="veroeffentlichen" action={barrierPath(number, 'veroeffentlichen')}>
          <input type="hidden" name="gesehen" value={versionOf(barrier)} />
          <ButtonRow>
            <Button>{t.publish}</Button>
            <ButtonLink href={barrierPath(number, 'text')} tone="secondary">
              {t.change}
            </ButtonLink>
            <ButtonLink href={barrierPath(number)} tone="quiet">
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
      <Section id="text" title={t.words}>
        <SummaryList locale="de" rows={wordsIn(barrier)} />
      </Section>
    </>
  );
}

function wordsIn({ publicTitle, publicText, publicTitleEasy, publicTextEasy, placeText }: BarrierRow) {
  const words = [
    [wordsTexts.publicTitle, publicTitle],
    [wordsTexts.publicText, publicText],
    [wordsTexts.publicTitleEasy, publicTitleEasy],
    [wordsTexts.publicTextEasy, publicTextEasy],
    [t.place, placeText],
  ] as const;
  return words.flatMap(([term, text]) =>
    text === null ? [] : [{ term, value: <span class="preformatted">{text}</span> }],
  );
}
