import { z } from 'zod';
import { choice, email, text } from '../../platform/forms/fields.ts';
import { addedKinds } from '../competent-body.ts';
import { directoryTexts } from '../directory.messages.ts';

const { errors } = directoryTexts;

const contact = {
  email: email({ wrong: errors.emailWrong }),
  telephone: text({ max: 100, tooLong: errors.tooLong(100) }),
  address: text({ max: 500, tooLong: errors.tooLong(500) }),
};

const description = {
  name: text({ max: 200, tooLong: errors.tooLong(200), missing: errors.nameMissing }),
  competence: text({ max: 300, tooLong: errors.tooLong(300), missing: errors.competenceMissing }),
  competenceEasy: text({ max: 300, tooLong: errors.tooLong(300) }),
};

/** How a body of the district's folder is reached; the rest of it is not ours to change. */
export const contactForm = z.object(contact);

/** A body that the office has added. */
export const addedBodyForm = z.object({ ...description, ...contact });

export const newBodyForm = z.object({
  kind: choice(addedKinds, { missing: errors.kindMissing }),
  ...description,
  ...contact,
});

export type BodyContact = z.output<typeof contactForm>;
export type BodyDescription = z.output<typeof addedBodyForm>;
export type NewBody = z.output<typeof newBodyForm>;
