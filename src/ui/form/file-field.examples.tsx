import type { Example } from '../example.ts';
import { fresh, returned } from './example-forms.ts';
import { FileField } from './file-field.tsx';

export const criteria = [
  'must be the browser’s own control',
  'must say which files are welcome before somebody chooses one',
];

export const examples: Example[] = [
  {
    name: 'Several pictures',
    element: (
      <FileField
        form={fresh}
        name="photos"
        label="Fotos"
        hint="Höchstens drei, je 10 MB"
        accept="image/*"
        multiple
        optional
      />
    ),
  },
  {
    name: 'With an error',
    element: (
      <FileField
        form={returned({}, { photos: 'Diese Datei ist kein Bild.' })}
        name="photos"
        label="Fotos"
        accept="image/*"
      />
    ),
  },
];
