import { sessionFor, signedIn, staffAccount, testPassword } from '../../accounts/accounts.builders.ts';
import { furtherAdministratorLink, recoveryLink } from '../../accounts/index.ts';
import { virtualAuthenticator } from '../../accounts/second-factor/virtual-authenticator.builders.ts';
import { proofTime } from '../../accounts/session.ts';
import { byHand } from '../forms.ts';
import { mailedPath } from '../mailed.ts';
import { colleague, person } from '../person.ts';
import type { Situation } from './situation.ts';

const pathOf = (link: string): string => link.replace('http://teilhabe.test', '');
const own = '/verwaltung/konto';

export const accounts: readonly Situation[] = [
  {
    title: 'somebody between password and second factor',
    brings: [
      '/anmelden/zweiter-faktor',
      '/anmelden/zweiter-faktor/passkey-anfrage',
      '/anmelden/zweiter-faktor/passkey',
    ],
    async prepare(program) {
      const staff = await staffAccount(program, 'administrator');
      const { visitor } = await sessionFor(program, staff);
      const authenticator = virtualAuthenticator('http://teilhabe.test');
      const asked = JSON.parse((await visitor.submit(`${own}/passkeys/anfrage`)).text) as { challenge: string };
      await visitor.submit(`${own}/passkeys`, { label: 'Telefon', answer: authenticator.register(asked) });
      const halfway = person(program.visitor(), { cookies: true });
      await halfway.open('/anmelden');
      await halfway.send('/anmelden', { email: staff.email, password: testPassword });
      return [...halfway.met, await byHand('/anmelden/zweiter-faktor/passkey-anfrage', {}, halfway.visitor)];
    },
  },
  {
    title: 'somebody with a link to an account',
    brings: ['/anmelden/neues-passwort/:token', '/anmelden/einladung/:token', '/anmelden/einrichten/:token'],
    async prepare(program) {
      const somebody = person(program.visitor(), { cookies: true });
      const recovery = await recoveryLink(program.services, (await staffAccount(program, 'editor')).email);
      if (!recovery.ok) throw new Error('no link');
      await somebody.open(pathOf(recovery.value));
      const administrator = await colleague(program, 'administrator');
      await administrator.open('/verwaltung/konten/einladen');
      await administrator.send('/einladen', { name: 'Nora Neu', email: 'neu@teilhabe.test' });
      await somebody.open(await mailedPath(program, 'neu@teilhabe.test', '/anmelden/einladung'));
      await somebody.open(pathOf(await furtherAdministratorLink(program.services)));
      return somebody.met;
    },
  },
  {
    title: 'somebody in the own account',
    brings: [
      '/verwaltung/konto/sitzungen/:id/beenden',
      '/verwaltung/konto/sitzungen/andere-beenden',
      '/verwaltung/konto/bestaetigen',
      '/verwaltung/konto/zweiter-faktor',
      '/verwaltung/konto/passkeys/anfrage',
      '/verwaltung/konto/passkeys/:id/entfernen',
    ],
    async prepare(program) {
      const staff = await staffAccount(program, 'editor');
      const me = person((await sessionFor(program, staff)).visitor, { cookies: true });
      await sessionFor(program, staff);
      const { text } = await me.visitor.submit(`${own}/passkeys/anfrage`);
      const answer = virtualAuthenticator('http://teilhabe.test').register(JSON.parse(text) as { challenge: string });
      await me.visitor.submit(`${own}/passkeys`, { label: 'Telefon', answer });
      await me.explore(own);
      await me.open(`${own}/zweiter-faktor`);
      await me.send('/beginnen');
      const early = program.clock.now();
      program.clock.advance(proofTime);
      await me.open(`${own}/bestaetigen?weiter=${own}/passkeys`);
      program.clock.set(early);
      return [...me.met, await byHand(`${own}/passkeys/anfrage`, {}, me.visitor)];
    },
  },
  {
    title: 'an administrator with accounts that were closed or have a second factor',
    brings: ['/verwaltung/konten/:id/zweiter-faktor-zuruecksetzen', '/verwaltung/konten/:id/oeffnen'],
    async prepare(program) {
      const administrator = await colleague(program, 'administrator');
      const { staff: other } = await signedIn(program, 'editor', { secondFactor: true });
      const { staff: gone } = await signedIn(program, 'editor');
      await administrator.open(`/verwaltung/konten/${other.id}`);
      await administrator.open(`/verwaltung/konten/${gone.id}`);
      await administrator.send('/schliessen');
      await administrator.open(`/verwaltung/konten/${gone.id}`);
      return administrator.met;
    },
  },
];
