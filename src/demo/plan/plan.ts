import { accessibility } from './accessibility.ts';
import { awareness } from './awareness.ts';
import { culture } from './culture.ts';
import { education } from './education.ts';
import { health } from './health.ts';
import type { FieldStory } from './plan-story.ts';
import { politics } from './politics.ts';
import { work } from './work.ts';

/** The invented plan: seven fields of action and 56 measures. */
export const planFields: readonly FieldStory[] = [education, work, health, accessibility, culture, awareness, politics];
