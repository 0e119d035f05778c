import { Chain } from '../../ui/data/chain.tsx';
import { Button, ButtonRow } from '../../ui/form/button.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormState } from '../../ui/form/form-state.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { Section } from '../../ui/page/section.tsx';
import { barrierPath } from '../triage/barrier-address.ts';
import { stateTone } from '../triage/state-tone.ts';
import type { BarrierFile } from '../triage/barrier-file.ts';
import type { BarrierChain } from './barrier-chain.ts';
import { causePath, causesPath } from './cause-address.ts';
import { voidStates } from './void-states.ts';
import { causesTexts } from './causes.messages.ts';
import { chainTexts } from './chain.messages.ts';

const t = causesTexts.part;

/** The causes of a barrier in its file, and all others that it might have. */
export type CausesInFile = BarrierChain & { readonly others: readonly { number: number; title: string }[] };

type CausePartProps = { file: BarrierFile; causes: CausesInFile; form: FormState };

/** Why this barrier came about and what is done against it; linking takes one choice and one button. */
export function CausePart({
  file: { barrier, words, access },
  causes: { causes, measures, others },
  form,
}: CausePartProps) {
  const chain = chainTexts('de');
  const { number, publicTitle, state } = barrier;
  return (
    <Section id="ursachen" title={t.title}>
      {causes.length === 0 ? (
        <p class="muted">{t.none}</p>
      ) : (
        <Chain
          stages={[
            {
              label: chain.barrier,
              here: chain.here,
              items: [
                {
                  name: chain.number(number),
                  title: publicTitle ?? causesTexts.file.unnamed,
                  states: [{ tone: stateTone[state], text: words.state(state) }],
                },
              ],
            },
            {
              label: chain.cause,
              items: causes.map((cause) => ({
                name: chain.causeNumber(cause.number),
                title: cause.title,
                href: causePath(cause.number),
                states: [
                  cause.publishedAt === null
                    ? { tone: 'neutral', text: t.publicState.no }
                    : { tone: 'success', text: t.publicState.yes },
                ],
                children: access.handle && <Unlink barrier={number} cause={cause.number} />,
              })),
            },
            { label: chain.measure, items: measures, none: chain.noMeasure },
          ]}
        />
      )}
      {access.handle && !voidStates.includes(state) && <LinkForm number={number} others={others} form={form} />}
    </Section>
  );
}

function Unlink({ barrier, cause }: { barrier: number; cause: number }) {
  return (
    <Form id={`ursache-${cause}`} action={barrierPath(barrier, `ursachen/${cause}/loesen`)}>
      <Button tone="quiet">{t.unlink(cause)}</Button>
    </Form>
  );
}

type LinkFormProps = { number: number; others: CausesInFile['others']; form: FormState };

function LinkForm({ number, others, form }: LinkFormProps) {
  return (
    <>
      {others.length > 0 && (
        <Form id="verknuepfen" action={barrierPath(number, 'ursachen')}>
          <SelectField
            form={form}
            name="ursache"
            label={t.select}
            hint={t.selectHint}
            empty={t.empty}
            options={others.map((cause) => ({
              value: String(cause.number),
              label: `${cause.title} (${causesTexts.eyebrow(cause.number)})`,
            }))}
          />
          <ButtonRow>
            <Button tone="secondary">{t.link}</Button>
          </ButtonRow>
        </Form>
      )}
      <p>
        <a href={`${causesPath}/neu?barriere=${number}`}>{t.create}</a>
      </p>
    </>
  );
}
