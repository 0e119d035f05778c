import { Icon } from './icon.tsx';
import { symbolOf, type Tone } from './tone.ts';

type StatusTagProps = { tone?: Tone | undefined; text: string };

export function StatusTag({ tone = 'neutral', text }: StatusTagProps) {
  return (
    <span class={`tag tone-${tone}`}>
      <Icon name={symbolOf[tone]} />
      {text}
    </span>
  );
}
