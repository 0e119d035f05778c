import { anyStaff, permission } from '../platform/permission.ts';

/** Seeing which easy texts there are and how far they are. */
export const readEasyTexts = anyStaff;

/** Writing easy texts, sending them to translation and recording what test groups say. Each text asks its slice as well. */
export const editEasyTexts = permission('easy-texts.edit', ['administrator', 'participationManager', 'editor']);
