import { haveKey } from '../../barriers/open311/open311.builders.ts';
import { haveInspection } from '../../inspections/inspections.builders.ts';
import { byHand } from '../forms.ts';
import { mailedPath } from '../mailed.ts';
import type { Situation } from './situation.ts';

export const programs: readonly Situation[] = [
  {
    title: 'a program that reports by Open311',
    brings: ['/open311/v2/requests.xml', '/open311/v2/requests.json'],
    async prepare(program) {
      const { key } = await haveKey(program.services);
      const report = {
        service_code: 'structural',
        lat: '51.472',
        long: '11.298',
        description: 'Stufe vor dem Rathaus',
        email: 'mia@beispiel.de',
        first_name: 'Mia',
        last_name: 'Muster',
        phone: '03464 535',
        address_string: 'Markt 1',
        media_url: 'https://example.org/a.jpg',
        device_id: 'a',
        'attribute[kerbHeight]': '12',
      };
      const headers = { 'x-api-key': key };
      return Promise.all(
        ['xml', 'json'].map((format) => byHand(`/open311/v2/requests.${format}`, report, { headers })),
      );
    },
  },
  {
    title: 'a mail server that gives a newsletter back',
    brings: ['/newsletter/ruecklauf'],
    async prepare({ services }) {
      const headers = { authorization: `Bearer ${services.config.bounceSecret}` };
      return [await byHand('/newsletter/ruecklauf', { Subject: 'Undelivered' }, { headers })];
    },
  },
  {
    title: 'a mail program that leaves the newsletter by one click (RFC 8058)',
    brings: ['/newsletter/abmelden/:token'],
    async prepare(program) {
      const subscriber = { email: 'klick@beispiel.de', edition: 'standard' };
      await program.visitor().submit('/newsletter', subscriber);
      await program.visitor().submit(await mailedPath(program, subscriber.email, '/newsletter/bestaetigen'));
      await program.visitor().submit('/newsletter', subscriber);
      const settings = await mailedPath(program, subscriber.email, '/newsletter/einstellungen');
      return [await byHand(settings.replace('einstellungen', 'abmelden'), { 'List-Unsubscribe': 'One-Click' })];
    },
  },
  {
    title: 'a device that was without a connection during an inspection',
    brings: ['/verwaltung/begehungen/:number/eintrag'],
    async prepare({ services }) {
      const { number } = await haveInspection(services);
      const entry = {
        item: 'entranceDoorWidth',
        key: '3c3a5a4e-62c1-4a52-9d0c-1f1f5a1d7f10',
        base: '0',
        verdict: 'fails',
        measured: '75',
        remark: 'Schmal',
        description: 'Tür',
      };
      const sent = await byHand(`/verwaltung/begehungen/${number}/eintrag`, entry);
      return [sent, { ...sent, files: ['photo'], multipart: true }];
    },
  },
];
