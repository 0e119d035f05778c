import { formatDate } from '../../platform/i18n/format.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Section } from '../../ui/page/section.tsx';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';
import type { TwinState } from '../../platform/text-twin/text-twin.ts';
import { twinOf } from './edit-words.ts';
import { mayBePublished } from './publish-barrier.ts';

const t = fileTexts.words;

const twinTone: Record<TwinState, Tone> = {
  missing: 'neutral',
  draft: 'info',
  inTest: 'progress',
  tested: 'success',
  outdated: 'warning',
};

/** The words for everyone, in both levels side by side, and whether everyone can read them. */
export function PublicWordsPart({ file }: { file: BarrierFile }) {
  const { barrier, access } = file;
  const twin = twinOf(barrier);
  const since = twin.outdatedSince ? ` ${t.outdatedSince(formatDate(twin.outdatedSince, 'de'))}` : '';
  return (
    <Section id="oeffentlicher-text" title={t.title}>
      <div class="beside">
        <Words title={barrier.publicTitle} text={barrier.publicText} heading={t.standard} none={t.none} />
        <Words title={barrier.publicTitleEasy} text={barrier.publicTextEasy} heading={t.easy} none={t.noneEasy}>
          <p>
            <StatusTag tone={twinTone[twin.state]} text={t.easyState(twin.state) + since} />
          </p>
        </Words>
      </div>
      {barrier.publishedAt !== null && (
        <p>
          {t.publishedOn(formatDate(barrier.publishedAt, 'de'))}{' '}
          <a href={`/barrieren/${barrier.number}`}>{fileTexts.publicPage}</a>
        </p>
      )}
      {access.edit && <Actions file={file} />}
    </Section>
  );
}

type WordsProps = {
  heading: string;
  title: string | null;
  text: string | null;
  none: string;
  children?: preact.ComponentChildren;
};

function Words({ heading, title, text, none, children }: WordsProps) {
  return (
    <div class="beside-part">
      <h3>{heading}</h3>
      {children}
      {title === null && text === null ? <p class="muted">{none}</p> : null}
      {title !== null && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {text !== null && <p class="preformatted">{text}</p>}
    </div>
  );
}

function Actions({ file: { barrier } }: { file: BarrierFile }) {
  const { number, publishedAt, publicTitle, publicText, state } = barrier;
  const isWritten = publicTitle !== null && publicText !== null;
  return (
    <>
      {publishedAt === null && !mayBePublished(state) && <p class="field-hint">{t.notYet}</p>}
      <ButtonRow>
        <ButtonLink href={barrierPath(number, 'text')} tone={isWritten ? 'secondary' : 'primary'}>
          {publicTitle === null ? t.write : t.edit}
        </ButtonLink>
        {publishedAt === null && isWritten && mayBePublished(state) && (
          <Form id="veroeffentlichen" action={barrierPath(number, 'veroeffentlichen')}>
            <Button>{t.publish}</Button>
          </Form>
        )}
        {publishedAt !== null && (
          <Form id="zuruecknehmen" action={barrierPath(number, 'zuruecknehmen')}>
            <Button tone="quiet">{t.unpublish}</Button>
          </Form>
        )}
      </ButtonRow>
    </>
  );
}
