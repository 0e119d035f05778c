import { Notice } from './notice.tsx';

type StoredWordsProps = {
  title: string;
  /** What to do about it. */
  text?: string | undefined;
  words: readonly (readonly [term: string, value: string | null])[];
};

/** What somebody else saved in between, beside what is still in the form: nothing is lost, and people decide. */
export function StoredWords({ title, text, words }: StoredWordsProps) {
  return (
    <Notice tone="warning" title={title}>
      {text !== undefined && <p>{text}</p>}
      <dl class="stored">
        {words.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class="preformatted">{value || '–'}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
