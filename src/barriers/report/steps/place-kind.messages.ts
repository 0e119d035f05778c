import { texts } from '../../../platform/i18n/texts.ts';

export const placeKindTexts = texts({
  title: { de: 'Wo ist die Barriere?', 'de-simple': 'Wo ist die Barriere?', en: 'Where is the barrier?' },
  hint: {
    de: 'Wählen Sie, was am besten passt. Wenn Sie nicht sicher sind, gehen Sie einfach weiter.',
    'de-simple': 'Was passt am besten?\nSie wissen es nicht?\nDann gehen Sie einfach weiter.',
    en: 'Choose what fits best. If you are not sure, simply continue.',
  },
});
