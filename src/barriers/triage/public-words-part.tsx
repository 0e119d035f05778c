import { BothLevels } from '../../platform/text-twin/both-levels.tsx';
import { formatDate } from '../../platform/i18n/format.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Section } from '../../ui/page/section.tsx';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';
import { twinOf } from './edit-words.ts';
import { mayBePublished } from './publish-barrier.ts';

const t = fileTexts.words;

/** The words for everyone, in both levels side by side, and whether everyone can read them. */
export function PublicWordsPart({ file }: { file: BarrierFile }) {
  const { barrier, access } = file;
  return (
    <Section id="oeffentlicher-text" title={t.title}>
      <BothLevels
        standard={{ title: barrier.publicTitle, text: barrier.publicText, none: t.none }}
        easy={{ title: barrier.publicTitleEasy, text: barrier.publicTextEasy, none: t.noneEasy }}
        twin={twinOf(barrier)}
      />
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
