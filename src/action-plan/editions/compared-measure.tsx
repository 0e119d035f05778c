import { localized, type Locale } from '../../platform/i18n/locale.ts';
import { formatDate } from '../../platform/i18n/format.ts';
import { formatRoughDay } from '../../platform/rough-day.ts';
import { diffWords } from '../../platform/text-diff.ts';
import { StatusTag } from '../../ui/data/status-tag.tsx';
import type { Tone } from '../../ui/data/tone.ts';
import { WordDiff } from '../../ui/data/word-diff.tsx';
import { readText, twinFor, type ReadText } from '../browse/reader-words.ts';
import { twinTexts } from '../../platform/text-twin/text-twin.messages.ts';
import type { Continuation } from '../taxonomy.ts';
import { continuationNames } from '../taxonomy.messages.ts';
import type { ComparedMeasure, ComparedPart } from './compare-editions.ts';
import { compareTexts } from './compare.messages.ts';
import type { EditionVersion } from './versions.store.ts';

const tones: Record<Continuation, Tone> = {
  new: 'info',
  continued: 'neutral',
  changed: 'progress',
  done: 'success',
  dropped: 'warning',
};

export function outcomeOf(locale: Locale, outcome: Continuation | null): { tone: Tone; text: string } {
  return outcome === null
    ? { tone: 'neutral', text: compareTexts(locale).undecided }
    : { tone: tones[outcome], text: continuationNames[outcome][locale] };
}

type ComparedMeasureProps = {
  locale: Locale;
  measure: ComparedMeasure;
  /** Numbers of the two editions. */
  from: number;
  to: number;
  /** Where the measure is described, without language. */
  href: string;
  /** Name of the field in which it stood before, when it is another now. */
  movedFrom: ReadText | undefined;
  /** The same comparison in standard German. */
  standardHref: string;
};

/** What became of one measure, why, and in which words it is different. */
export function ComparedMeasureView(props: ComparedMeasureProps) {
  const { locale, measure, href, movedFrom } = props;
  const t = compareTexts(locale);
  const version = measure.after ?? measure.before;
  if (!version) return null;
  const title = readText(locale, version.title, version.easyState === 'missing' ? null : version.titleEasy);
  const reason = measure.reason === null ? undefined : readText(locale, measure.reason, measure.reasonEasy);
  return (
    <li id={`massnahme-${measure.number}`} class="link-item">
      <div class="link-item-head">
        <h3 class="link-item-title">
          <a href={localized(locale, href)}>
            {t.measure(measure.number)}: <span lang={title.lang}>{title.text}</span>
          </a>
        </h3>
        <StatusTag {...outcomeOf(locale, measure.outcome)} />
      </div>
      {reason && (
        <p>
          <strong>{t.reason}</strong> <span lang={reason.lang}>{reason.text}</span>
        </p>
      )}
      {movedFrom && (
        <p>
          {t.movedFrom} <span lang={movedFrom.lang}>{movedFrom.text}</span>
        </p>
      )}
      <Words {...props} />
    </li>
  );
}

function Words(props: ComparedMeasureProps) {
  const { locale, measure } = props;
  const { before, after, outcome } = measure;
  const t = compareTexts(locale);
  if (!after) return null;
  if (!before) return <NewWords locale={locale} version={after} />;
  if (locale === 'de-simple' && hasEasy(before) && hasEasy(after)) {
    return <EasyWords {...props} before={before} after={after} />;
  }
  if (measure.parts.length === 0) return outcome === 'changed' ? <p class="muted">{t.unchanged}</p> : null;
  return (
    <>
      <TwinNote locale={locale} version={after} />
      {measure.parts.map((part) => (
        <PartView key={part} {...props} part={part} before={before} after={after} />
      ))}
    </>
  );
}

const hasEasy = ({ easyState, textEasy }: EditionVersion): boolean =>
  easyState !== 'missing' && textEasy !== null && textEasy.trim() !== '';

/** What kind of text a reader of easy German has before them. */
function TwinNote({ locale, version }: { locale: Locale; version: EditionVersion }) {
  const t = twinTexts(locale);
  const twin = twinFor(locale, version);
  if (twin === undefined) return null;
  if (twin === 'tested') return <p class="muted">{t.tested}</p>;
  if (twin === 'outdated' && version.easyOutdatedSince) {
    return <p class="muted">{t.outdated(formatDate(version.easyOutdatedSince, locale))}</p>;
  }
  return <p class="muted">{twin === 'missing' ? t.missing : t.untested}</p>;
}

function NewWords({ locale, version }: { locale: Locale; version: EditionVersion }) {
  const words = readText(locale, version.text, version.easyState === 'missing' ? null : version.textEasy);
  if (words.text.trim() === '') return null;
  return (
    <>
      <TwinNote locale={locale} version={version} />
      <p class="preformatted" lang={words.lang}>
        {words.text}
      </p>
    </>
  );
}

type TwoVersions = ComparedMeasureProps & { before: EditionVersion; after: EditionVersion };

/** The easy words of both; where only the standard ones differ, the way to them. */
function EasyWords(props: TwoVersions) {
  const { locale, measure, before, after, standardHref } = props;
  const t = compareTexts(locale);
  const titles = [before.titleEasy ?? before.title, after.titleEasy ?? after.title] as const;
  const texts = [before.textEasy ?? '', after.textEasy ?? ''] as const;
  const facts = measure.parts.filter((part) => part === 'accountableBody' || part === 'deadline');
  const isSame = titles[0] === titles[1] && texts[0] === texts[1];
  const hardOnly = isSame && measure.parts.length > facts.length;
  if (isSame && measure.parts.length === 0) return null;
  return (
    <>
      <TwinNote locale={locale} version={after} />
      {titles[0] !== titles[1] && <Beside {...props} label={t.partTitle} texts={titles} />}
      {texts[0] !== texts[1] && <Beside {...props} label={t.partText} texts={texts} />}
      {facts.map((part) => (
        <PartView key={part} {...props} part={part} />
      ))}
      {hardOnly && (
        <p>
          {t.hardTextChanged}{' '}
          <a href={`${standardHref}#massnahme-${measure.number}`} hrefLang="de">
            {t.toHardText}
          </a>
        </p>
      )}
    </>
  );
}

function PartView({ part, ...props }: TwoVersions & { part: ComparedPart }) {
  const { locale, before, after } = props;
  const t = compareTexts(locale);
  const labels: Record<ComparedPart, string> = {
    title: t.partTitle,
    problem: t.partProblem,
    goalText: t.partGoalText,
    text: t.partText,
    accountableBody: t.partAccountableBody,
    deadline: t.partDeadline,
  };
  const valueOf: Record<ComparedPart, (version: EditionVersion) => string> = {
    title: ({ title }) => title,
    problem: ({ problem }) => problem,
    goalText: ({ goalText }) => goalText,
    text: ({ text }) => text,
    accountableBody: ({ bodyName }) => bodyName ?? t.notStated,
    deadline: (version) => deadlineText(locale, version),
  };
  const texts = [valueOf[part](before), valueOf[part](after)] as const;
  return (
    <Beside {...props} label={labels[part]} texts={texts} lang={part === 'deadline' ? undefined : germanIn(locale)} />
  );
}

/** The plan's words are standard German, whatever the page is. */
const germanIn = (locale: Locale): 'de' | undefined => (locale === 'de' ? undefined : 'de');

function deadlineText(locale: Locale, version: EditionVersion): string {
  const t = compareTexts(locale);
  const due = version.isOngoing
    ? t.ongoing
    : version.dueDay && version.duePrecision && formatRoughDay(version.dueDay, version.duePrecision, locale);
  const review = version.reviewDay && t.review(formatDate(version.reviewDay, locale));
  return [due, review].filter(Boolean).join(', ') || t.notStated;
}

type BesideProps = Pick<ComparedMeasureProps, 'locale' | 'from' | 'to'> & {
  label: string;
  texts: readonly [before: string, after: string];
  lang?: 'de' | undefined;
};

/** Both texts next to each other, or below each other where there is no room, with the changed words marked. */
function Beside({ locale, from, to, label, texts, lang }: BesideProps) {
  const t = compareTexts(locale);
  const changes = diffWords(...texts);
  const sides = [
    { side: 'before', name: t.edition(from) },
    { side: 'after', name: t.edition(to) },
  ] as const;
  return (
    <div class="compared">
      <h4>{label}</h4>
      <div class="beside">
        {sides.map(({ side, name }) => (
          <div key={side} class="beside-part">
            <p class="eyebrow">{name}</p>
            <div lang={lang}>
              <WordDiff locale={locale} changes={changes} side={side} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
