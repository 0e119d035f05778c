import { formatDateTime } from '../../platform/i18n/format.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import { Button } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import { Section } from '../../ui/page/section.tsx';
import { barrierPath } from './barrier-address.ts';
import type { BarrierFile } from './barrier-file.ts';
import { fileTexts } from './barrier-file.messages.ts';

const t = fileTexts.additions;

/** What reporters wrote later with their code; unread ones wait for an answer in somebody's head. */
export function AdditionsPart({ file: { additions, access, barrier } }: { file: BarrierFile }) {
  if (additions.length === 0) return null;
  return (
    <Section id="ergaenzungen" title={t.title}>
      {additions.map(({ id, at, kind, text, readAt }) => (
        <article key={id} class="report" aria-labelledby={`ergaenzung-${id}`}>
          <h3 id={`ergaenzung-${id}`}>
            {t.kinds[kind]}, {formatDateTime(at, 'de')}
          </h3>
          {readAt === null && <StatusTag tone="warning" text={t.unread} />}
          <blockquote class="original preformatted">{text}</blockquote>
          {readAt === null && access.handle && (
            <Form id={`gelesen-${id}`} action={barrierPath(barrier.number, `ergaenzungen/${id}/gelesen`)}>
              <Button tone="secondary">{t.read}</Button>
            </Form>
          )}
        </article>
      ))}
    </Section>
  );
}
