import { editionPath, editionRoute, planPath } from '../editions/edition-address.ts';

export const importPath = `${planPath}/einlesen`;
export const templatePath = (format: 'xlsx' | 'csv'): string => `${importPath}/vorlage.${format}`;

/** The preview of one upload. */
export const previewRoute = `${importPath}/:id{[0-9a-f-]+}`;
export const previewPath = (id: string, below = ''): string => `${importPath}/${id}${below === '' ? '' : `/${below}`}`;

export const tableRoute = (format: 'xlsx' | 'csv'): string => `${editionRoute}/tabelle.${format}`;
export const tablePath = (edition: number, format: 'xlsx' | 'csv'): string => editionPath(edition, `tabelle.${format}`);
