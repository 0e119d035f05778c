import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import { EditorState, type Command, type Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { make } from './ask-dialog.ts';
import { cleanPaste } from './clean-paste.ts';
import { toolbarButtons } from './editor-buttons.ts';
import { editorSchema as schema } from './editor-schema.ts';
import { editorTexts as t } from './editor.messages.ts';
import { readMarkdown } from './read-markdown.ts';
import { makeToolbar, type Toolbar } from './toolbar.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Long texts are not written anew with every key. */
const pauseBeforeWriting = 200;

/**
 * A formatted view of the text area inside it. The text area stays what is sent; the view writes its Markdown there and shows nothing that it
 * could not write back. Which view somebody prefers is kept in a field of the form and nowhere else.
 */
class RichEditor extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea');
    const choice = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    const label = area ? document.querySelector<HTMLLabelElement>(`label[for="${area.id}"]`) : null;
    if (area && choice && label) equip({ area, choice, label });
  }
}

type Parts = { area: HTMLTextAreaElement; choice: HTMLInputElement; label: HTMLLabelElement };

function equip({ area, choice, label }: Parts): void {
  const field = (label.firstChild?.textContent ?? '').trim();
  label.id ||= `${area.id}-label`;
  const [formatted, markdown] = [switchButton(t.formatted), switchButton(t.markdown)];
  const views = make('div', { class: 'editor-views', role: 'group', 'aria-label': t.views(field) });
  views.append(formatted, markdown);
  const cannot = make('p', { class: 'field-hint', role: 'status' });
  const hint = document.querySelector<HTMLElement>(`#${area.id}-hint`);
  const markdownHint = hint?.textContent ?? '';
  const frame = make('div', { class: 'editor-frame' });
  area.before(views, cannot, frame);
  let open: { view: EditorView; flush: () => void } | undefined;

  function show(wanted: 'formatted' | 'markdown'): void {
    open?.flush();
    open?.view.destroy();
    open = undefined;
    frame.replaceChildren();
    const doc = wanted === 'formatted' ? withoutLoss(area.value) : undefined;
    cannot.textContent = wanted === 'formatted' && !doc ? t.cannotShow : '';
    if (hint) hint.textContent = doc ? t.formattedHint : markdownHint;
    const say = (words: string): void => {
      cannot.textContent = words;
    };
    if (doc) open = openView({ doc, area, frame, label, field, say });
    area.hidden = doc !== undefined;
    choice.value = doc ? 'formatted' : 'markdown';
    formatted.setAttribute('aria-pressed', String(doc !== undefined));
    markdown.setAttribute('aria-pressed', String(doc === undefined));
  }
  formatted.addEventListener('click', () => show('formatted'));
  markdown.addEventListener('click', () => show('markdown'));
  area.form?.addEventListener('submit', () => open?.flush());
  const focusOpen = (): void => open?.view.focus();
  label.addEventListener('click', focusOpen);
  // Messages about the field lead to the view that is shown.
  for (const link of document.querySelectorAll(`a[href="#${area.id}"]`)) link.addEventListener('click', focusOpen);
  show(choice.value === 'formatted' ? 'formatted' : 'markdown');
}

const switchButton = (words: string): HTMLButtonElement =>
  make('button', { type: 'button', class: 'editor-view' }, words);

/** The text as the formatted view shows it, unless that would lose something when it is written back. */
function withoutLoss(source: string): Node | undefined {
  const doc = readMarkdown(source);
  return readMarkdown(writeMarkdown(doc)).eq(doc) ? doc : undefined;
}

type Opening = {
  doc: Node;
  area: HTMLTextAreaElement;
  frame: HTMLElement;
  label: HTMLElement;
  field: string;
  /** Says something about the text, aloud too. */
  say: (words: string) => void;
};

function openView({ doc, area, frame, label, field, say }: Opening): { view: EditorView; flush: () => void } {
  let timer = 0;
  let changed = false;
  const flush = (): void => {
    clearTimeout(timer);
    if (!changed) return;
    changed = false;
    area.value = writeMarkdown(view.state.doc);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const toolbar: Toolbar = makeToolbar(() => view, toolbarButtons, t.toolbar(field));
  const help = make('p', { id: `${area.id}-keys`, class: 'field-hint' }, t.help);
  frame.append(toolbar.element);
  const described = [area.getAttribute('aria-describedby'), help.id].filter(Boolean).join(' ');
  const view: EditorView = new EditorView(frame, {
    state: EditorState.create({ doc, plugins: plugins(toolbar) }),
    attributes: {
      class: 'editor-text prose input',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': label.id,
      'aria-describedby': described,
      ...(area.getAttribute('aria-invalid') === 'true' && { 'aria-invalid': 'true' }),
    },
    transformPastedHTML: (html) => {
      say('');
      return cleanPaste(html, () => say(t.cellsSplit));
    },
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      toolbar.show(view.state);
      if (!change.docChanged) return;
      changed = true;
      clearTimeout(timer);
      timer = window.setTimeout(flush, pauseBeforeWriting);
    },
    handleDOMEvents: { blur: flush },
  });
  frame.append(help);
  toolbar.show(view.state);
  return { view, flush };
}

function plugins(toolbar: Toolbar): Plugin[] {
  const type = (name: string) => schema.nodes[name] ?? schema.topNodeType;
  const lineBreak: Command = (state, dispatch) => {
    if (!state.selection.$from.parent.type.contentMatch.matchType(type('hard_break'))) return false;
    dispatch?.(state.tr.replaceSelectionWith(type('hard_break').create()).scrollIntoView());
    return true;
  };
  const toToolbar: Command = () => {
    toolbar.focus();
    return true;
  };
  const keys = Object.fromEntries(
    toolbarButtons.flatMap(({ keys: shortcut, run }) => (shortcut ? [[shortcut.map, run]] : [])),
  );
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*([-*•])\s$/u, type('bullet_list')),
        wrappingInputRule(/^(\d{1,3})\.\s$/u, type('ordered_list'), ([, order]) => ({ order: Number(order) })),
        wrappingInputRule(/^\s*>\s$/u, type('blockquote')),
        textblockTypeInputRule(/^(#{2,4})\s$/u, type('heading'), ([, hashes = '##']) => ({ level: hashes.length })),
      ],
    }),
    keymap({
      ...keys,
      'Alt-F10': toToolbar,
      'Shift-Enter': chainCommands(exitCode, lineBreak),
      Enter: splitListItem(type('list_item')),
    }),
    keymap(baseKeymap),
    history(),
    tableEditing(),
  ];
}

customElements.define('rich-editor', RichEditor);
