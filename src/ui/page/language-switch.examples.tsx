import type { Example } from '../example.ts';
import { LanguageSwitch } from './language-switch.tsx';

export const criteria = [
  'must name each language in itself and mark it as such (WCAG 3.1.2)',
  'must lead to the same page in the other language',
  'must keep typed text when the page holds a form',
];

export const examples: Example[] = [
  { name: 'As links', element: <LanguageSwitch locale="de" path="/programm" query="?tag=1" /> },
  {
    name: 'Sending a form along',
    element: (
      <div>
        <LanguageSwitch locale="de-simple" path="/anmeldung" form="registration" />
        <form id="registration" method="post" action="/leicht/anmeldung">
          <button type="submit">Weiter</button>
        </form>
      </div>
    ),
  },
];
