import type { Example } from '../example.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Form } from '../form/form.tsx';
import { returned } from '../form/example-forms.ts';
import { TextField } from '../form/text-field.tsx';
import { exampleFrame, exampleStaff } from './example-frame.ts';
import { PageHeading } from './page-heading.tsx';
import { Page } from './page.tsx';

export const criteria = [
  'must say its language (WCAG 3.1.1) and its title (WCAG 2.4.2), errors first',
  'must begin with links to content, navigation and help',
  'must announce what just happened after a redirect',
  'must hold no script and no style of its own, so that the content security policy can forbid both',
];

const form = returned({ name: 'K' }, { name: 'Bitte nennen Sie Ihren ganzen Namen.' });

export const examples: Example[] = [
  {
    name: 'Public page in easy German',
    element: (
      <Page
        frame={exampleFrame}
        locale="de-simple"
        path="/wege"
        title="Wege"
        description="Alle Wege im Park"
        current="/wege"
        breadcrumbs={[{ href: '/leicht/park', text: 'Park' }]}
        flash={{ tone: 'success', text: 'Das hat geklappt.' }}
      >
        <PageHeading title="Wege im Park" lead="Alle Wege sind eben." />
      </Page>
    ),
  },
  {
    name: 'Form page with an error',
    element: (
      <Page
        frame={exampleFrame}
        locale="de"
        path="/anmeldung"
        title="Anmeldung"
        errors={form.errors}
        languageForm="registration"
      >
        <ErrorSummary locale="de" errors={form.errors} />
        <PageHeading title="Anmeldung" />
        <Form id="registration" action="/anmeldung">
          <TextField form={form} name="name" label="Name" autocomplete="name" />
        </Form>
      </Page>
    ),
  },
  {
    name: 'Staff page',
    element: (
      <Page
        frame={exampleFrame}
        locale="de"
        path="/verwaltung"
        title="Übersicht"
        current="/verwaltung"
        locales={['de']}
        staff={exampleStaff}
        wide
      >
        <PageHeading title="Übersicht" />
      </Page>
    ),
  },
];
