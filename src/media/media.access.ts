import { permission } from '../platform/permission.ts';

/** Adding, describing and deleting media: who writes articles. */
export const editMedia = permission('media.edit', ['administrator', 'participationManager', 'editor']);

/** Seeing the library, and who agreed to what. */
export const readMedia = permission('media.read', ['administrator', 'participationManager', 'editor', 'reader']);
