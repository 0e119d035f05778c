import { BothLevels } from '../../../platform/text-twin/both-levels.tsx';
import { formatDate } from '../../../platform/i18n/format.ts';
import { Notice } from '../../../ui/data/notice.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Section } from '../../../ui/page/section.tsx';
import type { CurrentWords } from '../current-words.store.ts';
import { fileTexts } from './file.messages.ts';
import { measurePath } from '../measure-address.ts';
import type { MeasureFile } from './measure-file.ts';

const t = fileTexts.words;

/** The words in both levels side by side, and whether everyone can read them. */
export function WordsPart({ file }: { file: MeasureFile }) {
  const { words, measure, access } = file;
  if (!words) return <Notice tone="warning" title={fileTexts.unread} />;
  const { editionState, editionNumber, easyState, easyOutdatedSince } = words;
  return (
    <Section id="texte" title={t.title}>
      {editionState !== 'adopted' && <p>{fileTexts.otherEdition[editionState](editionNumber)}</p>}
      <BothLevels
        standard={{ title: words.title, text: words.text, none: t.none, more: <MoreWords words={words} /> }}
        easy={{ title: words.titleEasy, text: words.textEasy, none: t.none }}
        twin={{ state: easyState, outdatedSince: easyOutdatedSince }}
      />
      {measure.publishedAt !== null && editionState !== 'draft' && (
        <p>{t.publishedOn(formatDate(measure.publishedAt, 'de'))}</p>
      )}
      {access.edit && (
        <ButtonRow>
          <ButtonLink href={measurePath(measure.number, 'bearbeiten')} tone="secondary">
            {t.edit}
          </ButtonLink>
          {access.handle && editionState !== 'draft' && (
            <Publicity number={measure.number} isPublic={measure.publishedAt !== null} />
          )}
        </ButtonRow>
      )}
    </Section>
  );
}

function MoreWords({ words: { problem, goalText } }: { words: CurrentWords }) {
  return (
    <>
      {problem !== '' && (
        <>
          <h4>{t.problem}</h4>
          <p class="preformatted">{problem}</p>
        </>
      )}
      {goalText !== '' && (
        <>
          <h4>{t.goal}</h4>
          <p class="preformatted">{goalText}</p>
        </>
      )}
    </>
  );
}

function Publicity({ number, isPublic }: { number: number; isPublic: boolean }) {
  return isPublic ? (
    <Form id="zuruecknehmen" action={measurePath(number, 'zuruecknehmen')}>
      <Button tone="quiet">{t.unpublish}</Button>
    </Form>
  ) : (
    <Form id="veroeffentlichen" action={measurePath(number, 'veroeffentlichen')}>
      <Button>{t.publish}</Button>
    </Form>
  );
}
