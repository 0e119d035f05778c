import type { ComponentChildren } from 'preact';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Heading, type HeadingLevel } from '../data/heading.tsx';

type LetterProps = {
  /** Language of this letter; several of one page may differ. */
  locale: Locale;
  /** Unique on the page. */
  id: string;
  /** Who writes: name, street, town, ways to answer; one line each. */
  sender: readonly string[];
  /** Lines of the address field; empty when there is none, then the letter is handed over. */
  recipient: readonly string[];
  /** „Sangerhausen, 23. November 2026“ */
  placeAndDate: string;
  subject: string;
  headingLevel?: HeadingLevel | undefined;
  children: ComponentChildren;
};

/** A letter on one sheet of A4 with its address field where a window envelope shows it (DIN 5008, form B). */
export function Letter(props: LetterProps) {
  const { locale, id, sender, recipient, placeAndDate, subject, headingLevel, children } = props;
  return (
    <article class={locale === 'de-simple' ? 'letter letter-easy' : 'letter'} lang={locale} aria-labelledby={id}>
      <p class="letter-sender">
        <Lines lines={sender} />
      </p>
      <p class="letter-recipient">
        <Lines lines={recipient} />
      </p>
      <p class="letter-date">{placeAndDate}</p>
      <Heading level={headingLevel} id={id} class="letter-subject">
        {subject}
      </Heading>
      <div class="letter-body">{children}</div>
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} class="letter-line">
          {line}
        </span>
      ))}
    </>
  );
}

/** Something to be read out or copied letter by letter: large, on a line of its own, never broken inside a word. */
export function ReadAloud({ children }: { children: ComponentChildren }) {
  return <p class="read-aloud">{children}</p>;
}
