import { text, type SectionTexts } from './fact-text.ts';

export const sensesTexts: SectionTexts<'senses'> = {
  tactileGuideStrips: {
    name: text('Tastbare Leitstreifen', 'Leit-Streifen am Boden', 'Tactile guide strips'),
    says: {
      yes: text(
        'Am Boden gibt es tastbare Leitstreifen.',
        'Am Boden sind Leit-Streifen.\nBlinde Menschen spüren sie mit dem Stock.',
        'There are tactile guide strips on the floor.',
      ),
      no: text(
        'Es gibt keine tastbaren Leitstreifen.',
        'Am Boden sind keine Leit-Streifen.',
        'There are no tactile guide strips.',
      ),
    },
  },
  brailleSignage: {
    name: text('Schilder in Brailleschrift', 'Schilder in Blinden-Schrift', 'Signs in braille'),
    says: {
      yes: text(
        'Es gibt Schilder in Brailleschrift.',
        'Es gibt Schilder in Blinden-Schrift.',
        'There are signs in braille.',
      ),
      no: text(
        'Es gibt keine Schilder in Brailleschrift.',
        'Es gibt keine Schilder in Blinden-Schrift.',
        'There are no signs in braille.',
      ),
    },
  },
  largePrint: {
    name: text('Großdruck', 'Große Schrift', 'Large print'),
    says: {
      yes: text(
        'Es gibt Informationen in Großdruck.',
        'Es gibt Texte in großer Schrift.',
        'There is information in large print.',
      ),
      no: text(
        'Es gibt keine Informationen in Großdruck.',
        'Es gibt keine Texte in großer Schrift.',
        'There is no information in large print.',
      ),
    },
  },
  audioInformation: {
    name: text('Informationen zum Hören', 'Informationen zum Hören', 'Information to listen to'),
    says: {
      yes: text(
        'Es gibt Informationen zum Hören, zum Beispiel einen Audioguide.',
        'Es gibt Informationen zum Hören.',
        'There is information to listen to, such as an audio guide.',
      ),
      no: text(
        'Es gibt keine Informationen zum Hören.',
        'Es gibt keine Informationen zum Hören.',
        'There is no information to listen to.',
      ),
    },
  },
  inductionLoop: {
    name: text('Höranlage (induktive Höranlage)', 'Hör-Anlage', 'Hearing loop'),
    says: {
      yes: text(
        'Es gibt eine induktive Höranlage.',
        'Es gibt eine Hör-Anlage.\nSie bringt den Ton in das Hör-Gerät.',
        'There is a hearing loop.',
      ),
      no: text('Es gibt keine induktive Höranlage.', 'Es gibt keine Hör-Anlage.', 'There is no hearing loop.'),
    },
  },
  signLanguage: {
    name: text('Gebärdensprache', 'Gebärden-Sprache', 'Sign language'),
    says: {
      yes: text(
        'Jemand spricht Deutsche Gebärdensprache, oder es werden Dolmetschende bestellt.',
        'Sie können Gebärden-Sprache nutzen.\nBitte sagen Sie vorher Bescheid.',
        'Somebody uses German Sign Language, or interpreters are booked.',
      ),
      no: text(
        'Gebärdensprache wird nicht angeboten.',
        'Es gibt keine Gebärden-Sprache.',
        'Sign language is not offered.',
      ),
    },
  },
};

export const understandingTexts: SectionTexts<'understanding'> = {
  easyLanguage: {
    name: text('Leichte oder einfache Sprache', 'Leichte Sprache', 'Easy language'),
    says: {
      yes: text(
        'Es gibt Informationen in Leichter oder einfacher Sprache.',
        'Es gibt leichte Texte.',
        'There is information in easy or plain language.',
      ),
      no: text(
        'Es gibt keine Informationen in Leichter oder einfacher Sprache.',
        'Es gibt keine leichten Texte.',
        'There is no information in easy or plain language.',
      ),
    },
  },
  quiet: {
    name: text('Ruhige Umgebung', 'Ruhiger Ort', 'Quiet surroundings'),
    says: {
      yes: text('Es ist meist ruhig.', 'Hier ist es meist ruhig.', 'It is mostly quiet.'),
      no: text('Es kann laut sein.', 'Hier kann es laut sein.', 'It can be loud.'),
    },
  },
  lowStimulus: {
    name: text('Reizarmer Raum oder ruhige Zeiten', 'Raum zum Ausruhen', 'Low-stimulus room or quiet hours'),
    says: {
      yes: text(
        'Es gibt einen reizarmen Raum oder ruhige Zeiten.',
        'Es gibt einen ruhigen Raum oder ruhige Zeiten.\nDort ist wenig Licht und wenig Lärm.',
        'There is a low-stimulus room, or there are quiet hours.',
      ),
      no: text(
        'Es gibt keinen reizarmen Raum und keine ruhigen Zeiten.',
        'Es gibt keinen ruhigen Raum.',
        'There is no low-stimulus room and there are no quiet hours.',
      ),
    },
  },
};

export const peopleTexts: SectionTexts<'people'> = {
  staffHelp: {
    name: text('Hilfe durch das Personal', 'Hilfe vor Ort', 'Help from the staff'),
    says: {
      yes: text('Das Personal hilft auf Wunsch.', 'Menschen vor Ort helfen Ihnen.', 'The staff help if asked.'),
      no: text('Vor Ort kann niemand helfen.', 'Vor Ort hilft niemand.', 'Nobody can help on the spot.'),
    },
  },
  assistanceDogs: {
    name: text('Assistenzhunde', 'Assistenz-Hunde', 'Assistance dogs'),
    says: {
      yes: text('Assistenzhunde sind willkommen.', 'Ihr Assistenz-Hund darf mit.', 'Assistance dogs are welcome.'),
      no: text(
        'Assistenzhunde wurden nicht eingelassen.',
        'Ihr Assistenz-Hund darf nicht mit.',
        'Assistance dogs were not let in.',
      ),
    },
  },
};
