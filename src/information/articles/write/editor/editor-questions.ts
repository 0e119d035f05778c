import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ask } from './ask-dialog.ts';
import { editorTexts as t } from './editor.messages.ts';
import { editorSchema as schema } from './editor-schema.ts';

const filled = (typed: string): string | undefined => (typed === '' ? t.missing : undefined);
const leadsSomewhere = (typed: string): string | undefined =>
  /^(?:https?:\/\/[^/]|mailto:.|tel:.|\/(?!\/))/iu.test(typed) ? undefined : t.addressWrong;

type Marked = { readonly from: number; readonly to: number; readonly value: string };

/** Where the mark at the cursor begins and ends; what is selected where there is none. */
function marked({ doc, selection }: EditorState, name: 'link' | 'language', attribute: string): Marked {
  const { $from, from, to } = selection;
  let found: Marked | undefined;
  $from.parent.forEach((node, offset) => {
    const mark = node.marks.find(({ type }) => type.name === name);
    const [begins, ends] = [$from.start() + offset, $from.start() + offset + node.nodeSize];
    if (!mark || ends < from || begins > from) return;
    found = { from: Math.min(begins, from), to: Math.max(ends, to), value: String(mark.attrs[attribute]) };
  });
  return found && found.to <= doc.content.size ? found : { from, to, value: '' };
}

/** Only words of one paragraph can be a link or have a language. */
const isInOneBlock = ({ selection: { $from, $to } }: EditorState): boolean =>
  $from.sameParent($to) && $from.parent.isTextblock && $from.parent.type.name !== 'abbreviation';

/** Asks where the words lead, and for the words where none are selected. */
export const askForLink: Command = (state, dispatch, view) => {
  if (!isInOneBlock(state)) return false;
  if (dispatch && view) void changeLink(view);
  return true;
};

async function changeLink(view: EditorView): Promise<void> {
  const { from, to, value } = marked(view.state, 'link', 'href');
  const words = view.state.doc.textBetween(from, to);
  const answer = await ask({
    title: t.link.title,
    mayRemove: value !== '',
    questions: [
      { name: 'words', label: t.link.words, value: words, check: filled },
      { name: 'address', label: t.link.address, hint: t.link.addressHint, value, check: leadsSomewhere },
    ],
  });
  const link = schema.marks['link'];
  if (answer !== undefined && link) {
    let change = view.state.tr.removeMark(from, to, link);
    if (answer !== 'remove') {
      const typed = answer['words'] ?? '';
      if (typed !== words) change = change.insertText(typed, from, to);
      change = change.addMark(
        from,
        from + (typed === words ? to - from : typed.length),
        link.create({ href: answer['address'] }),
      );
    }
    view.dispatch(change);
  }
  view.focus();
}

/** Asks in which language the selected words are. */
export const askForLanguage: Command = (state, dispatch, view) => {
  if (!isInOneBlock(state)) return false;
  const { from, to } = marked(state, 'language', 'lang');
  if (from === to) return false;
  if (dispatch && view) void changeLanguage(view);
  return true;
};

async function changeLanguage(view: EditorView): Promise<void> {
  const { from, to, value } = marked(view.state, 'language', 'lang');
  const answer = await ask({
    title: t.language.title,
    mayRemove: value !== '',
    questions: [{ name: 'language', label: t.language.choose, options: t.language.choices, value }],
  });
  const language = schema.marks['language'];
  if (answer !== undefined && language) {
    const change = view.state.tr.removeMark(from, to, language);
    view.dispatch(
      answer === 'remove' ? change : change.addMark(from, to, language.create({ lang: answer['language'] })),
    );
  }
  view.focus();
}

/** Asks what an abbreviation means; the explanation stands at the end of the text. */
export const askForAbbreviation: Command = (_state, dispatch, view) => {
  if (dispatch && view) void addAbbreviation(view);
  return true;
};

async function addAbbreviation(view: EditorView): Promise<void> {
  const { from, to } = view.state.selection;
  const answer = await ask({
    title: t.abbreviation.title,
    mayRemove: false,
    questions: [
      {
        name: 'short',
        label: t.abbreviation.short,
        value: view.state.doc.textBetween(from, to, ' ').slice(0, 60),
        check: (typed) => (/^[^[\]\\]{1,60}$/u.test(typed) ? undefined : t.missing),
      },
      { name: 'long', label: t.abbreviation.long, check: filled },
    ],
  });
  if (answer !== undefined && answer !== 'remove') {
    const { short = '', long = '' } = answer;
    const line = schema.node('abbreviation', { short }, schema.text(long.slice(0, 200)));
    view.dispatch(view.state.tr.insert(view.state.doc.content.size, line).scrollIntoView());
  }
  view.focus();
}
