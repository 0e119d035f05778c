import { sentence, text, type SectionTexts } from './fact-text.ts';

export const insideTexts: SectionTexts<'inside'> = {
  insideLevel: {
    name: text('Innen ohne Stufen', 'Innen ohne Stufen', 'No steps inside'),
    says: {
      yes: text(
        'Innen sind alle Bereiche für Gäste stufenlos erreichbar.',
        'Innen gibt es keine Stufen.\nOder es gibt einen Weg ohne Stufen.',
        'Inside, everything for visitors can be reached without steps.',
      ),
      no: text(
        'Innen sind nicht alle Bereiche stufenlos erreichbar.',
        'Innen gibt es Stufen.\nManche Räume erreicht man nur über Stufen.',
        'Inside, not everything can be reached without steps.',
      ),
    },
  },
  passageWidth: {
    name: text(
      'Breite der engsten Stelle innen',
      'Wie breit die engste Stelle innen ist',
      'Width of the narrowest passage inside',
    ),
    hint: 'Flure, Gänge und Türen, durch die Gäste müssen.',
    says: sentence(
      (width) => `Die engste Stelle auf dem Weg ist ${width} breit.`,
      (width) => `Die engste Stelle innen ist ${width} breit.`,
      (width) => `The narrowest passage is ${width} wide.`,
    ),
  },
  lift: {
    name: text('Aufzug', 'Aufzug', 'Lift'),
    says: {
      yes: text('Es gibt einen Aufzug.', 'Es gibt einen Aufzug.', 'There is a lift.'),
      no: text('Es gibt keinen Aufzug.', 'Es gibt keinen Aufzug.', 'There is no lift.'),
    },
  },
  liftDoorWidth: {
    name: text('Breite der Aufzugtür', 'Wie breit die Tür vom Aufzug ist', 'Width of the lift door'),
    hint: 'DIN 18040-1 nennt mindestens 90 cm.',
    says: sentence(
      (width) => `Die Tür des Aufzugs ist ${width} breit.`,
      (width) => `Die Tür vom Aufzug ist ${width} breit.`,
      (width) => `The door of the lift is ${width} wide.`,
    ),
  },
  liftWidth: {
    name: text('Breite der Kabine', 'Wie breit der Aufzug innen ist', 'Width of the lift cabin'),
    hint: 'DIN 18040-1 nennt mindestens 110 cm.',
    says: sentence(
      (width) => `Die Kabine des Aufzugs ist ${width} breit.`,
      (width) => `Der Aufzug ist innen ${width} breit.`,
      (width) => `The cabin of the lift is ${width} wide.`,
    ),
  },
  liftLength: {
    name: text('Tiefe der Kabine', 'Wie tief der Aufzug innen ist', 'Depth of the lift cabin'),
    hint: 'DIN 18040-1 nennt mindestens 140 cm.',
    says: sentence(
      (length) => `Die Kabine des Aufzugs ist ${length} tief.`,
      (length) => `Der Aufzug ist innen ${length} tief.`,
      (length) => `The cabin of the lift is ${length} deep.`,
    ),
  },
  wheelchairRooms: {
    name: text('Barrierefreie Zimmer mit Bad', 'Zimmer für Menschen mit Rollstuhl', 'Accessible rooms with bathroom'),
    says: {
      yes: text(
        'Es gibt Zimmer mit einem Bad für Menschen mit Rollstuhl.',
        'Es gibt Zimmer für Menschen mit Rollstuhl.\nDas Bad passt auch.',
        'There are rooms with a bathroom for wheelchair users.',
      ),
      no: text(
        'Es gibt keine Zimmer mit einem Bad für Menschen mit Rollstuhl.',
        'Es gibt keine Zimmer für Menschen mit Rollstuhl.',
        'There are no rooms with a bathroom for wheelchair users.',
      ),
    },
  },
};

export const restroomTexts: SectionTexts<'restroom'> = {
  restroom: {
    name: text('Toilette', 'Toilette', 'Toilet'),
    says: {
      wheelchair: text(
        'Es gibt eine stufenlos erreichbare Toilette für Menschen mit Rollstuhl.',
        'Es gibt eine Toilette für Menschen mit Rollstuhl.\nAuf dem Weg sind keine Stufen.',
        'There is a toilet for wheelchair users that can be reached without steps.',
      ),
      notForAll: text(
        'Es gibt eine Toilette, aber nicht alle können sie nutzen.',
        'Es gibt eine Toilette.\nNicht alle Menschen können sie nutzen.',
        'There is a toilet, but not everybody can use it.',
      ),
      none: text(
        'Es gibt keine Toilette für Gäste.',
        'Es gibt keine Toilette für Gäste.',
        'There is no toilet for visitors.',
      ),
    },
  },
  restroomDoorWidth: {
    name: text('Breite der Toilettentür', 'Wie breit die Tür zur Toilette ist', 'Width of the toilet door'),
    hint: 'DIN 18040-1 nennt mindestens 90 cm.',
    says: sentence(
      (width) => `Die Tür zur Toilette ist ${width} breit.`,
      (width) => `Die Tür zur Toilette ist ${width} breit.`,
      (width) => `The door of the toilet is ${width} wide.`,
    ),
  },
  restroomTurningSpace: {
    name: text(
      'Platz zum Wenden vor der Toilette',
      'Platz zum Drehen vor der Toilette',
      'Turning space in front of the toilet',
    ),
    hint: 'Die kürzere Seite der freien Fläche. DIN 18040-1 nennt 150 × 150 cm.',
    says: sentence(
      (space) => `Vor der Toilette sind ${space} Platz zum Wenden.`,
      (space) => `Vor der Toilette sind ${space} Platz.\nDort können Sie mit dem Rollstuhl drehen.`,
      (space) => `In front of the toilet there is ${space} of turning space.`,
    ),
  },
  restroomSpaceLeft: {
    name: text('Platz links neben der Toilette', 'Platz links neben der Toilette', 'Space to the left of the toilet'),
    hint: 'Von der Person aus gesehen, die dort sitzt. DIN 18040-1 nennt 90 cm.',
    says: sentence(
      (space) => `Links neben der Toilette sind ${space} Platz, im Sitzen gesehen.`,
      (space) => `Sie sitzen auf der Toilette: Links von Ihnen sind ${space} Platz.`,
      (space) => `To the left of somebody sitting on the toilet there is ${space} of space.`,
    ),
  },
  restroomSpaceRight: {
    name: text(
      'Platz rechts neben der Toilette',
      'Platz rechts neben der Toilette',
      'Space to the right of the toilet',
    ),
    hint: 'Von der Person aus gesehen, die dort sitzt. DIN 18040-1 nennt 90 cm.',
    says: sentence(
      (space) => `Rechts neben der Toilette sind ${space} Platz, im Sitzen gesehen.`,
      (space) => `Sie sitzen auf der Toilette: Rechts von Ihnen sind ${space} Platz.`,
      (space) => `To the right of somebody sitting on the toilet there is ${space} of space.`,
    ),
  },
  restroomSeatHeight: {
    name: text('Höhe des Sitzes', 'Wie hoch der Sitz ist', 'Height of the seat'),
    says: sentence(
      (height) => `Der Sitz der Toilette ist ${height} hoch.`,
      (height) => `Der Sitz ist ${height} hoch.`,
      (height) => `The seat of the toilet is ${height} high.`,
    ),
  },
  restroomGrabBars: {
    name: text('Haltegriffe an der Toilette', 'Halte-Griffe an der Toilette', 'Grab bars at the toilet'),
    says: {
      yes: text(
        'An der Toilette gibt es Haltegriffe.',
        'An der Toilette sind Halte-Griffe.',
        'There are grab bars at the toilet.',
      ),
      no: text(
        'An der Toilette gibt es keine Haltegriffe.',
        'An der Toilette sind keine Halte-Griffe.',
        'There are no grab bars at the toilet.',
      ),
    },
  },
  restroomEmergencyCall: {
    name: text('Notruf in der Toilette', 'Not-Ruf in der Toilette', 'Emergency call in the toilet'),
    says: {
      yes: text(
        'In der Toilette gibt es einen Notruf.',
        'In der Toilette können Sie Hilfe rufen.',
        'There is an emergency call in the toilet.',
      ),
      no: text(
        'In der Toilette gibt es keinen Notruf.',
        'In der Toilette ist kein Knopf und keine Schnur für Hilfe.',
        'There is no emergency call in the toilet.',
      ),
    },
  },
  restroomEuroKey: {
    name: text('Euroschlüssel', 'Euro-Schlüssel', 'Euro key'),
    says: {
      yes: text(
        'Die Toilette ist mit dem Euroschlüssel zu öffnen.',
        'Sie brauchen einen Euro-Schlüssel.\nDer Euro-Schlüssel passt zu vielen Toiletten für Menschen mit Behinderung.',
        'The toilet is opened with the Euro key.',
      ),
      no: text('Ein Euroschlüssel ist nicht nötig.', 'Sie brauchen keinen Euro-Schlüssel.', 'No Euro key is needed.'),
    },
  },
  restroomAdultChanging: {
    name: text('Liege für Erwachsene', 'Liege für Erwachsene', 'Changing table for adults'),
    says: {
      yes: text(
        'Es gibt eine Pflegeliege für Erwachsene.',
        'Es gibt eine Liege.\nDort können Erwachsene liegen, zum Beispiel zum Wechseln der Windel.',
        'There is a changing table for adults.',
      ),
      no: text(
        'Es gibt keine Pflegeliege für Erwachsene.',
        'Es gibt keine Liege für Erwachsene.',
        'There is no changing table for adults.',
      ),
    },
  },
  restroomHoist: {
    name: text('Lifter', 'Lifter', 'Hoist'),
    says: {
      yes: text(
        'Es gibt einen Lifter.',
        'Es gibt einen Lifter.\nEin Lifter hebt Menschen vom Rollstuhl auf die Toilette.',
        'There is a hoist.',
      ),
      no: text('Es gibt keinen Lifter.', 'Es gibt keinen Lifter.', 'There is no hoist.'),
    },
  },
};
