import type { Locale } from '../../platform/i18n/locale.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { TrustedHtml } from '../../platform/trusted-html.tsx';
import { Prose } from '../../ui/data/prose.tsx';
import type { HeadingLevel } from '../../ui/data/heading.tsx';
import { Section } from '../../ui/page/section.tsx';
import { examplesIn, sourcesIn } from '../solution.ts';
import type { SolutionRow } from '../solutions.store.ts';
import { solutionTexts } from './solution.messages.ts';

type StandardWordsProps = { locale: Locale; solution: SolutionRow; headingLevel: HeadingLevel };

/** The exact words for whoever must act: problem, steps, interim help, what it takes, examples, and where it comes from. */
export function StandardWords({ locale, solution, headingLevel }: StandardWordsProps) {
  const t = solutionTexts(locale);
  const lang = locale === 'de' ? undefined : 'de';
  const part = (id: string, title: string, text: string) =>
    text.trim() === '' ? null : (
      <Section id={id} title={title} headingLevel={headingLevel}>
        <div lang={lang}>
          <TrustedHtml markup={renderMarkdown(text, locale, 3)} />
        </div>
      </Section>
    );
  const examples = examplesIn(solution.examples);
  return (
    <>
      {part('problem', t.problem, solution.problem)}
      {part('was-hilft', t.action, solution.action)}
      {part('bis-dahin', t.interim, solution.interim)}
      {part('kosten', t.cost, solution.cost)}
      {part('pflege', t.upkeep, solution.upkeep)}
      {part('dauer', t.duration, solution.duration)}
      {part('zustaendig', t.competent, solution.competent)}
      {examples.length > 0 && (
        <Section id="beispiele" title={t.examples} headingLevel={headingLevel}>
          <Prose>
            <ul lang={lang}>
              {examples.map(({ place, text }) => (
                <li key={text}>
                  {place !== null && <strong>{place}: </strong>}
                  {text}
                </li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
      <Section id="quellen" title={t.sources} headingLevel={headingLevel}>
        <Prose>
          <ul>
            {sourcesIn(solution.sources).map(({ text, isOrientation }) => (
              <li key={text}>
                <span lang={lang}>{text}</span>
                {isOrientation && <span class="muted"> ({t.orientation})</span>}
              </li>
            ))}
          </ul>
        </Prose>
      </Section>
    </>
  );
}
