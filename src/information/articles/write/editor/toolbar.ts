import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { make } from './ask-dialog.ts';
import { isWithin, type ToolbarButton } from './editor-buttons.ts';
import { editorTexts as t } from './editor.messages.ts';

export type Toolbar = {
  readonly element: HTMLElement;
  readonly show: (state: EditorState) => void;
  readonly focus: () => void;
};

/**
 * A toolbar by the pattern of the ARIA Authoring Practices: one stop for the Tab key, the arrow keys go from button to button. What cannot be
 * done just now can still be reached and says so.
 */
export function makeToolbar(view: () => EditorView, buttons: readonly ToolbarButton[], label: string): Toolbar {
  const element = make('div', { class: 'editor-toolbar', role: 'toolbar', 'aria-label': label });
  const made = buttons.map((button) => {
    const control = make('button', { type: 'button', class: 'editor-button', tabindex: '-1' }, t.buttons[button.name]);
    if (button.keys !== undefined) {
      control.setAttribute('aria-keyshortcuts', button.keys.aria);
      control.append(make('span', { class: 'editor-keys' }, ` ${button.keys.shown}`));
    }
    control.addEventListener('click', () => {
      if (control.getAttribute('aria-disabled') === 'true') return;
      button.run(view().state, view().dispatch, view());
      if (button.keepsFocus !== true) view().focus();
    });
    // A press with the mouse leaves what is selected selected.
    control.addEventListener('mousedown', (event) => event.preventDefault());
    element.append(control);
    return { button, control };
  });
  let current = 0;
  const go = (to: number): void => {
    made[current]?.control.setAttribute('tabindex', '-1');
    current = to;
    made[current]?.control.setAttribute('tabindex', '0');
  };
  go(0);
  const focus = (): void => made[current]?.control.focus();
  element.addEventListener('focusin', (event) => {
    const at = made.findIndex(({ control }) => control === event.target);
    if (at >= 0) go(at);
  });
  element.addEventListener('keydown', (event) => {
    const shown = made.flatMap(({ control }, at) => (control.hidden ? [] : [at]));
    const here = shown.indexOf(current);
    const steps: Readonly<Record<string, number>> = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      go(shown.at(step % shown.length) ?? 0);
      focus();
    } else if (event.key === 'Escape') view().focus();
  });
  return {
    element,
    focus,
    show: (state) => {
      const inTable = isWithin('table')(state);
      for (const { button, control } of made) {
        control.hidden = button.onlyInTables === true && !inTable;
        control.setAttribute('aria-disabled', String(!button.run(state)));
        if (button.isOn) control.setAttribute('aria-pressed', String(button.isOn(state)));
      }
      // The one stop of the Tab key has to be there.
      if (made[current]?.control.hidden === true) go(0);
    },
  };
}
