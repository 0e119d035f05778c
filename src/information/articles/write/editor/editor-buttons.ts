import { setBlockType, toggleMark, wrapIn, lift } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from 'prosemirror-tables';
import { askForAbbreviation, askForLanguage, askForLink } from './editor-questions.ts';
import { editorTexts as t, type ButtonName } from './editor.messages.ts';
import { editorSchema as schema } from './editor-schema.ts';

export type ToolbarButton = {
  readonly name: ButtonName;
  /** Without a way to dispatch it only says whether it could be done. */
  readonly run: Command;
  readonly isOn?: ((state: EditorState) => boolean) | undefined;
  readonly keys?: { readonly shown: string; readonly aria: string; readonly map: string } | undefined;
  /** Only shown while the cursor is in a table. */
  readonly onlyInTables?: boolean | undefined;
  /** It opens a dialog, which has the focus then. */
  readonly keepsFocus?: boolean | undefined;
};

const type = (name: string) => schema.nodes[name] ?? schema.topNodeType;
const mark = (name: string) => {
  const found = schema.marks[name];
  if (!found) throw new Error(`no mark ${name}`);
  return found;
};

/** Whether what is selected has a mark, in part at least. */
export function hasMark({ doc, selection, storedMarks }: EditorState, name: string): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return mark(name).isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, mark(name));
}

const isHeading =
  (level: number) =>
  ({ selection: { $from } }: EditorState): boolean =>
    $from.parent.type === type('heading') && $from.parent.attrs['level'] === level;

/** Makes a heading of the paragraph, and a paragraph of such a heading. */
const heading =
  (level: number): Command =>
  (state, dispatch) =>
    isHeading(level)(state)
      ? setBlockType(type('paragraph'))(state, dispatch)
      : setBlockType(type('heading'), { level })(state, dispatch);

/** Whether the cursor stands in such a block. */
export function isWithin(name: string): (state: EditorState) => boolean {
  return ({ selection: { $from } }) => {
    for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type(name)) return true;
    return false;
  };
}

/** Puts a list around the paragraphs, or takes it away where it is. */
function list(name: 'bullet_list' | 'ordered_list'): Command {
  return (state, dispatch, view) =>
    isWithin(name)(state)
      ? liftListItem(type('list_item'))(state, dispatch, view)
      : wrapInList(type(name))(state, dispatch);
}

const quote: Command = (state, dispatch, view) =>
  isWithin('blockquote')(state) ? lift(state, dispatch, view) : wrapIn(type('blockquote'))(state, dispatch, view);

/** A table with a name, two columns with names and a row, below where the cursor is. */
const insertTable: Command = (state, dispatch) => {
  if (isWithin('table')(state) || isWithin('list_item')(state)) return false;
  const row = (name: string, words: readonly string[]) =>
    type('table_row').create(
      null,
      words.map((word) => type(name).create(null, word === '' ? [] : [schema.text(word)])),
    );
  const after = state.selection.$from.after(1);
  const table = type('table').create(null, [
    row('table_header', [t.column(1), t.column(2)]),
    row('table_cell', ['', '']),
  ]);
  dispatch?.(state.tr.insert(after, [type('caption').create(null, schema.text(t.tableName)), table]).scrollIntoView());
  return true;
};

const ctrl = (key: string) => ({ shown: `Strg+${key}`, aria: `Control+${key}`, map: `Mod-${key.toLowerCase()}` });

/** Everything that can be done to a text, in the order of the toolbar. */
export const toolbarButtons: readonly ToolbarButton[] = [
  { name: 'strong', run: toggleMark(mark('strong')), isOn: (state) => hasMark(state, 'strong'), keys: ctrl('B') },
  { name: 'emphasis', run: toggleMark(mark('emphasis')), isOn: (state) => hasMark(state, 'emphasis'), keys: ctrl('I') },
  {
    name: 'heading2',
    run: heading(2),
    isOn: isHeading(2),
    keys: { shown: 'Strg+Alt+2', aria: 'Control+Alt+2', map: 'Mod-Alt-2' },
  },
  {
    name: 'heading3',
    run: heading(3),
    isOn: isHeading(3),
    keys: { shown: 'Strg+Alt+3', aria: 'Control+Alt+3', map: 'Mod-Alt-3' },
  },
  {
    name: 'paragraph',
    run: setBlockType(type('paragraph')),
    keys: { shown: 'Strg+Alt+0', aria: 'Control+Alt+0', map: 'Mod-Alt-0' },
  },
  { name: 'bullets', run: list('bullet_list'), isOn: isWithin('bullet_list') },
  { name: 'numbers', run: list('ordered_list'), isOn: isWithin('ordered_list') },
  { name: 'deeper', run: sinkListItem(type('list_item')) },
  { name: 'higher', run: liftListItem(type('list_item')) },
  { name: 'quote', run: quote, isOn: isWithin('blockquote') },
  { name: 'link', run: askForLink, isOn: (state) => hasMark(state, 'link'), keys: ctrl('K'), keepsFocus: true },
  { name: 'language', run: askForLanguage, isOn: (state) => hasMark(state, 'language'), keepsFocus: true },
  { name: 'abbreviation', run: askForAbbreviation, keepsFocus: true },
  { name: 'table', run: insertTable },
  { name: 'rowBelow', run: addRowAfter, onlyInTables: true },
  { name: 'columnBeside', run: addColumnAfter, onlyInTables: true },
  { name: 'removeRow', run: deleteRow, onlyInTables: true },
  { name: 'removeColumn', run: deleteColumn, onlyInTables: true },
  { name: 'undo', run: undo, keys: ctrl('Z') },
  { name: 'redo', run: redo, keys: ctrl('Y') },
];
