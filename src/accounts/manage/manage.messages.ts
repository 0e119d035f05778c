import type { Tone } from '../../ui/data/tone.ts';
import type { AccountState } from '../staff.ts';

/** The pages for administrators, German only like the whole staff area. */
export const manage = {
  title: 'Konten',
  lead: 'Wer in der Verwaltung arbeitet und was sie oder er darf.',
  invite: 'Jemanden einladen',
  caption: 'Alle Konten',
  name: 'Name',
  email: 'E-Mail-Adresse',
  role: 'Rolle',
  state: 'Zustand',
  factor: 'Zweiter Faktor',
  factorYes: 'vorhanden',
  factorNo: 'fehlt',
  lastSeen: 'Zuletzt benutzt',
  never: '–',

  inviteTitle: 'Jemanden einladen',
  inviteLead: 'Die Person bekommt eine E-Mail mit einer Adresse, unter der sie ein Passwort wählt. Sie gilt 7 Tage.',
  nameLabel: 'Vor- und Nachname',
  nameMissing: 'Geben Sie den Namen ein',
  nameLong: 'Höchstens 120 Zeichen',
  emailMissing: 'Geben Sie die E-Mail-Adresse ein',
  emailWrong: 'Geben Sie die E-Mail-Adresse vollständig ein, zum Beispiel name@beispiel.de',
  emailTaken: 'Zu dieser Adresse gibt es schon ein Konto',
  roleMissing: 'Wählen Sie eine Rolle',
  inviteSend: 'Einladung schicken',

  roleTitle: 'Rolle ändern',
  roleSave: 'Rolle speichern',
  linkTitle: 'Zugang schicken',
  linkInvitation: 'Die Einladung wurde noch nicht angenommen. Eine neue E-Mail macht die alte ungültig.',
  linkInvitationSend: 'Einladung noch einmal schicken',
  linkReset: 'Die Person bekommt eine E-Mail, mit der sie ein neues Passwort wählt. Bis dahin gilt das alte.',
  linkResetSend: 'E-Mail für neues Passwort schicken',
  factorTitle: 'Zweiten Faktor zurücksetzen',
  factorAbout:
    'Nur wenn Gerät und Wiederherstellungscodes verloren sind. Prüfen Sie persönlich oder am Telefon, dass wirklich diese Person fragt: Danach genügt das Passwort.',
  factorReset: 'Zweiten Faktor zurücksetzen',
  deactivateTitle: 'Konto schließen',
  deactivateAbout:
    'Alle Sitzungen enden sofort, Anmelden geht nicht mehr. Was die Person getan hat, bleibt mit ihrem Namen stehen.',
  deactivate: 'Konto schließen',
  reactivateTitle: 'Konto wieder öffnen',
  reactivateAbout: 'Die Person kann sich wieder mit ihrem alten Passwort anmelden.',
  reactivate: 'Konto wieder öffnen',
  lastAdministrator: 'Das ist das letzte Konto der Administration. Geben Sie zuerst jemand anderem diese Rolle',
} as const;

export const stateTags: Record<AccountState, { tone: Tone; text: string }> = {
  invited: { tone: 'info', text: 'eingeladen' },
  active: { tone: 'success', text: 'offen' },
  deactivated: { tone: 'neutral', text: 'geschlossen' },
};

/** What the page says after a change; the code stands in the address. */
export const done: Readonly<Record<string, string>> = {
  eingeladen: 'Die Einladung ist unterwegs.',
  rolle: 'Die Rolle ist geändert.',
  link: 'Die E-Mail ist unterwegs.',
  faktor: 'Der zweite Faktor ist zurückgesetzt.',
  geschlossen: 'Das Konto ist geschlossen, alle Sitzungen sind beendet.',
  offen: 'Das Konto ist wieder offen.',
};
