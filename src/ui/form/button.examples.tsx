import type { Example } from '../example.ts';
import { Button, ButtonLink, ButtonRow } from './button.tsx';

export const criteria = [
  'must be at least 44 by 44 pixels',
  'must be a button when it changes something and a link when it leads somewhere',
  'must never be disabled',
  'must keep its outline in forced colours',
];

export const examples: Example[] = [
  {
    name: 'All tones in a row',
    element: (
      <form method="post" action="/">
        <ButtonRow>
          <Button name="go" value="next">
            Weiter
          </Button>
          <Button tone="secondary" name="go" value="save">
            Später weitermachen
          </Button>
          <Button tone="quiet" name="go" value="back">
            Zurück
          </Button>
          <Button tone="danger" name="go" value="delete">
            Löschen
          </Button>
        </ButtonRow>
      </form>
    ),
  },
  {
    name: 'Links that look like buttons',
    element: (
      <ButtonRow>
        <ButtonLink href="/anmeldung">Anmelden</ButtonLink>
        <ButtonLink href="/programm" tone="secondary">
          Programm ansehen
        </ButtonLink>
      </ButtonRow>
    ),
  },
];
