import type { Slice } from '../platform/slice.ts';
import { textRoutes } from './texts/texts.route.tsx';

export const information: Slice = { name: 'information', routes: [...textRoutes] };
