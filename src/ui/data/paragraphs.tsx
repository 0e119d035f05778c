type ParagraphsProps = {
  text: string;
  /** When the text is in another language than the page (WCAG 3.1.2). */
  lang?: string | undefined;
};

/** Text as it was written: empty lines part paragraphs, line ends stay. */
export function Paragraphs({ text, lang }: ParagraphsProps) {
  return (
    <>
      {text
        .split(/\n\s*\n/u)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <p key={index} lang={lang}>
            {paragraph.split('\n').map((line, at) => (
              <>
                {at > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        ))}
    </>
  );
}
