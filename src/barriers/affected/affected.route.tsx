import { citizen } from '../../platform/actor.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { post, kilobytes, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { newToken } from '../../platform/secrets/token.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf } from '../../ui/form/form-state.ts';
import { barrierPath } from '../browse/barrier.page.tsx';
import { barrierRoute, publicBarrierOf, renderBarrier, renderMissing } from '../browse/barrier.route.tsx';
import { affectedForm } from './affected.form.ts';
import { deviceSecret, rememberDevice } from './device.route.ts';
import { sayAffected, withdrawVoice } from './say-affected.ts';

type Done = 'stimme' | 'stimme-schon' | 'stimme-weg';

function backTo(c: RequestContext, number: number, done: Done): Response {
  return c.redirect(`${localized(c.var.locale, barrierPath(number))}?erledigt=${done}`, 303);
}

async function receiveVoice(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const barrier = await publicBarrierOf(c);
  if (!barrier) return renderMissing(c);
  const { values } = await readForm(c);
  const form = { locale, values };
  // A robot learns nothing from an answer that looks like everybody's.
  if (valueOf(form, 'website') !== '') return backTo(c, barrier.number, 'stimme');
  const checked = checkForm(affectedForm(locale), values);
  if (!checked.ok) return renderBarrier(c, barrier, { ...form, errors: checked.failure });

  const known = deviceSecret(c);
  const secret = known ?? newToken();
  const said = await transact(services, citizen, (work) =>
    sayAffected(work, { number: barrier.number, secret, how: checked.value.how }),
  );
  if (!said.ok) return renderMissing(c);
  rememberDevice(c, secret);
  return backTo(c, barrier.number, said.value === 'counted' ? 'stimme' : 'stimme-schon');
}

async function takeBackVoice(c: RequestContext): Promise<Response> {
  const barrier = await publicBarrierOf(c);
  if (!barrier) return renderMissing(c);
  const secret = deviceSecret(c);
  if (secret !== undefined) {
    await transact(c.var.services, citizen, (work) => withdrawVoice(work, { number: barrier.number, secret }));
  }
  return backTo(c, barrier.number, 'stimme-weg');
}

const limit = { name: 'affected', points: 20, seconds: 3600 };
const maxBody = kilobytes(64);

export const affectedRoutes: readonly Route[] = [
  post(
    `${barrierRoute}/auch-betroffen`,
    { permission: everyone, audit: 'barriers.affected-said', maxBody, limit },
    receiveVoice,
  ),
  post(
    `${barrierRoute}/auch-betroffen/zuruecknehmen`,
    { permission: everyone, audit: 'barriers.affected-withdrawn', maxBody, limit },
    takeBackVoice,
  ),
];
