import type { Frame, StaffArea } from './frame.ts';

export const exampleFrame: Frame = {
  siteName: 'Stadtpark',
  owner: 'Gemeinde Musterhausen',
  contact: {
    phone: '01234 5678',
    phoneHref: 'tel:+4912345678',
    mail: 'park@example.org',
    hours: 'Montag bis Freitag, 9 bis 12 Uhr',
    page: { path: '/kontakt', text: 'Alle Wege zu uns' },
  },
  navigation: [
    { path: '/programm', text: 'Programm' },
    { path: '/wege', text: 'Wege' },
    { path: '/aktuelles', text: 'Aktuelles' },
  ],
  search: { path: '/suche', text: 'Suche', description: '/suche.xml' },
  feed: { path: '/neues.xml', text: 'Alles Neue' },
  footer: [
    { path: '/barrierefreiheit', text: 'Barrierefreiheit' },
    { path: '/impressum', text: 'Impressum' },
  ],
  question: { ask: 'Fehlt etwas?', answer: 'Schreiben Sie uns', path: '/schreiben', parameter: 'seite' },
  funding: {
    sentence: 'Gefördert von der Gemeinde Musterhausen.',
    logos: [{ src: '/logo.png', alt: 'Wappen der Gemeinde Musterhausen', width: 160, height: 64 }],
  },
  assets: {
    stylesheet: '/style.css',
    furtherStylesheet: '/further-style.css',
    staffStylesheet: '/staff-style.css',
    script: '/script.js',
    fonts: ['/font.woff2'],
  },
  banner: 'Dies ist ein Beispiel.',
};

export const exampleStaff: StaffArea = {
  name: 'Kim Muster',
  signOutAction: '/abmelden',
  title: 'Verwaltung',
  home: '/verwaltung',
  navigation: [
    { path: '/verwaltung', text: 'Übersicht' },
    { path: '/verwaltung/programm', text: 'Programm' },
  ],
};
