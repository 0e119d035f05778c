import { Heading, type HeadingLevel } from './heading.tsx';

export type NumberedStep = { readonly title: string; readonly text: string };

type NumberedStepsProps = { steps: readonly NumberedStep[]; headingLevel?: HeadingLevel | undefined };

/** How something goes, one step after the other. The list itself counts, so that the numbers are also heard. */
export function NumberedSteps({ steps, headingLevel = 3 }: NumberedStepsProps) {
  return (
    <ol class="numbered-steps">
      {steps.map(({ title, text }) => (
        <li key={title} class="numbered-step">
          <Heading level={headingLevel} class="numbered-step-title">
            {title}
          </Heading>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
