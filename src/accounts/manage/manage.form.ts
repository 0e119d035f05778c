import { z } from 'zod';
import { choice, email, text } from '../../platform/forms/fields.ts';
import { roles } from '../../platform/permission.ts';
import { manage } from './manage.messages.ts';

export const roleForm = z.object({ role: choice(roles, { missing: manage.roleMissing }) });

export const invitationForm = z.object({
  name: text({ max: 120, tooLong: manage.nameLong, missing: manage.nameMissing }),
  email: email({ missing: manage.emailMissing, wrong: manage.emailWrong }),
  role: choice(roles, { missing: manage.roleMissing }),
});
