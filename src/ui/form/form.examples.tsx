import type { Example } from '../example.ts';
import { Button } from './button.tsx';
import { fresh } from './example-forms.ts';
import { FileField } from './file-field.tsx';
import { Form } from './form.tsx';

export const criteria = ['must work without script', 'must not use the browser’s own error messages'];

export const examples: Example[] = [
  {
    name: 'With a file',
    element: (
      <Form id="upload" action="/hochladen" multipart>
        <FileField form={fresh} name="file" label="Datei" />
        <Button>Hochladen</Button>
      </Form>
    ),
  },
];
