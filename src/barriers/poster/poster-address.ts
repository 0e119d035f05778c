import type { PosterFormat } from '../../platform/documents/poster.ts';

export const posterPath = (format: PosterFormat): string => `/barrieren/plakat/${format}.pdf`;
