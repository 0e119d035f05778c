import type { ConfigData } from 'html-validate';

/** What valid HTML is for us (html-validate); for the parts, for pages and for mails. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes what XHTML would want, which HTML allows.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Said again on purpose where CSS would take the meaning away.
    'no-redundant-role': 'off',
    // Several boxes with one name are one question with several answers.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    // Telephone numbers may wrap on narrow screens; otherwise they would be cut off.
    'tel-non-breaking': 'off',
    'long-title': 'off',
    // The map on which people without scripts show a place is a picture that sends where it was pressed.
    'prefer-button': ['error', { exclude: ['image'] }],
    // HTML allows any id without blanks; ours name a place in a list, such as „reason.0“.
    'valid-id': ['error', { relaxed: true }],
  },
};
