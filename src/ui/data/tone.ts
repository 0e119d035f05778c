/** How a message or a state is meant. A tone never stands alone: it comes with a symbol and a word. */
export type Tone = 'neutral' | 'progress' | 'info' | 'success' | 'warning' | 'error';

export const symbolOf = {
  neutral: 'circle',
  progress: 'half',
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'error',
} as const;
