import type { Text } from '../../../platform/i18n/texts.ts';
import { text, type SectionTexts } from './fact-text.ts';

type Words = { readonly de: string; readonly easy: string; readonly en: string };

/** The same three sentences for each group of people. */
const degrees = ({ de, easy, en }: Words): Record<'full' | 'partly' | 'no', Text> => ({
  full: text(`Für ${de} gut zugänglich.`, `Der Ort ist gut für ${easy}.`, `Accessible for ${en}.`),
  partly: text(
    `Für ${de} nur zum Teil zugänglich.`,
    `Der Ort ist zum Teil gut für ${easy}.\nManches geht nicht.`,
    `Partly accessible for ${en}.`,
  ),
  no: text(`Für ${de} nicht zugänglich.`, `Der Ort ist nicht gut für ${easy}.`, `Not accessible for ${en}.`),
});

export const overallTexts: SectionTexts<'overall'> = {
  accessWheelchair: {
    name: text('Zugang mit Rollstuhl', 'Mit Rollstuhl', 'Access with a wheelchair'),
    says: degrees({
      de: 'Menschen mit Rollstuhl',
      easy: 'Menschen mit Rollstuhl',
      en: 'people who use a wheelchair',
    }),
  },
  accessMobility: {
    name: text('Zugang mit Gehbehinderung', 'Wenn Sie schlecht gehen können', 'Access with limited mobility'),
    says: degrees({
      de: 'Menschen mit Gehbehinderung',
      easy: 'Menschen mit Geh-Behinderung',
      en: 'people with limited mobility',
    }),
  },
  accessVision: {
    name: text(
      'Zugang mit Sehbehinderung oder blind',
      'Wenn Sie schlecht oder nicht sehen',
      'Access for people who are blind or see little',
    ),
    says: degrees({
      de: 'blinde und sehbehinderte Menschen',
      easy: 'Menschen mit Seh-Behinderung',
      en: 'people who are blind or see little',
    }),
  },
  accessHearing: {
    name: text(
      'Zugang mit Hörbehinderung oder gehörlos',
      'Wenn Sie schlecht oder nicht hören',
      'Access for people who are deaf or hard of hearing',
    ),
    says: degrees({
      de: 'gehörlose und schwerhörige Menschen',
      easy: 'Menschen mit Hör-Behinderung',
      en: 'people who are deaf or hard of hearing',
    }),
  },
  accessLearning: {
    name: text(
      'Zugang mit Lernschwierigkeiten',
      'Menschen mit Lern-Schwierigkeiten',
      'Access for people with learning difficulties',
    ),
    says: degrees({
      de: 'Menschen mit Lernschwierigkeiten',
      easy: 'Menschen mit Lern-Schwierigkeiten',
      en: 'people with learning difficulties',
    }),
  },
};
