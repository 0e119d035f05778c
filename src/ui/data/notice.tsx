import type { ComponentChildren } from 'preact';
import { Heading, type HeadingLevel } from './heading.tsx';
import { Icon } from './icon.tsx';
import { symbolOf, type Tone } from './tone.ts';

type NoticeProps = {
  tone?: Exclude<Tone, 'neutral' | 'progress'> | undefined;
  title: string;
  headingLevel?: HeadingLevel | undefined;
  children?: ComponentChildren;
};

export function Notice({ tone = 'info', title, headingLevel, children }: NoticeProps) {
  return (
    <div class={`notice tone-${tone}`}>
      <Icon name={symbolOf[tone]} />
      <div class="notice-body">
        <Heading level={headingLevel} class="notice-title">
          {title}
        </Heading>
        {children}
      </div>
    </div>
  );
}
