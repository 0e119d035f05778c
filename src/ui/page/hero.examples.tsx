import type { Example } from '../example.ts';
import { ButtonLink, ButtonRow } from '../form/button.tsx';
import { Hero } from './hero.tsx';

export const criteria = ['must hold the heading of the page', 'must hide its picture from assistive technology'];

export const examples: Example[] = [
  {
    name: 'With two ways on',
    element: (
      <Hero title="Willkommen im Stadtpark" lead="Für alle, an jedem Tag.">
        <ButtonRow>
          <ButtonLink href="/programm">Programm ansehen</ButtonLink>
          <ButtonLink href="/wege" tone="secondary">
            Wege finden
          </ButtonLink>
        </ButtonRow>
        <p>
          Oder <a href="tel:+4912345678">rufen Sie an</a>.
        </p>
      </Hero>
    ),
  },
];
