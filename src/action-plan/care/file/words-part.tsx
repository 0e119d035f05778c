import type { ComponentChildren } from 'preact';
import { formatDate } from '../../../platform/i18n/format.ts';
import type { TwinState } from '../../../platform/text-twin/text-twin.ts';
import { Notice } from '../../../ui/data/notice.tsx';
import { StatusTag } from '../../../ui/data/status-tag.tsx';
import type { Tone } from '../../../ui/data/tone.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/form/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { careTexts } from '../care.messages.ts';
import type { CurrentWords } from '../current-words.store.ts';
import { fileTexts } from './file.messages.ts';
import { measurePath } from '../measure-address.ts';
import type { MeasureFile } from './measure-file.ts';

const t = fileTexts.words;

const twinTone: Record<TwinState, Tone> = {
  missing: 'neutral',
  draft: 'info',
  inTest: 'progress',
  tested: 'success',
  outdated: 'warning',
};

/** The words in both levels side by side, and whether everyone can read them. */
export function WordsPart({ file }: { file: MeasureFile }) {
  const { words, measure, access } = file;
  if (!words) return <Notice tone="warning" title={fileTexts.unread} />;
  const { editionState, editionNumber, easyState, easyOutdatedSince } = words;
  const since = easyOutdatedSince ? ` ${careTexts.outdatedSince(formatDate(easyOutdatedSince, 'de'))}` : '';
  return (
    <Section id="texte" title={t.title}>
      {editionState !== 'adopted' && <p>{fileTexts.otherEdition[editionState](editionNumber)}</p>}
      <div class="beside">
        <div class="beside-part">
          <h3>{t.standard}</h3>
          <Words title={words.title} text={words.text} />
          <MoreWords words={words} />
        </div>
        <div class="beside-part">
          <h3>{t.easy}</h3>
          <p>
            <StatusTag tone={twinTone[easyState]} text={careTexts.easyState(easyState) + since} />
          </p>
          <Words title={words.titleEasy} text={words.textEasy} />
        </div>
      </div>
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

function Words({ title, text }: { title: string | null; text: string | null }): ComponentChildren {
  if (!title && !text) return <p class="muted">{t.none}</p>;
  return (
    <>
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {text ? <p class="preformatted">{text}</p> : <p class="muted">{t.none}</p>}
    </>
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
