import type { Text } from '../../../platform/i18n/texts.ts';
import type { ChoiceFactCode, FactSection, MeasuredFactCode, OptionOf, PlaceFactDefinition } from '../place-facts.ts';

/** A fact that is answered: its name, and one sentence for each answer. */
export type ChoiceText<Code extends ChoiceFactCode> = {
  readonly name: Text;
  readonly says: Readonly<Record<OptionOf<Code>, Text>>;
};

/** A fact that is measured: its name, how to measure, and a sentence around the number with its unit. */
export type MeasuredText = {
  readonly name: Text;
  /** For the office, in German. */
  readonly hint?: string;
  readonly says: Text<(measure: string) => string>;
};

type CodesIn<Section extends FactSection> = Extract<PlaceFactDefinition, { section: Section }>['code'];

/** The texts of all facts of a section; one missing does not compile. */
export type SectionTexts<Section extends FactSection> = {
  readonly [Code in CodesIn<Section>]: Code extends ChoiceFactCode
    ? ChoiceText<Code>
    : Code extends MeasuredFactCode
      ? MeasuredText
      : never;
};

export const text = (de: string, simple: string, en: string): Text => ({ de, 'de-simple': simple, en });

type Sentence = (measure: string) => string;

export const sentence = (de: Sentence, simple: Sentence, en: Sentence): Text<Sentence> => ({
  de,
  'de-simple': simple,
  en,
});
