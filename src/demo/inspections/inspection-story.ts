import type { ChecklistCode, Method, Part, Verdict } from '../../inspections/inspections.demo.ts';
import type { PictureName } from '../draw-picture.ts';

/** What was found at one item: a measured value, a verdict, or both with a remark. */
export type StoryResult =
  | number
  | Verdict
  | { readonly measured?: number; readonly verdict?: Verdict; readonly remark: string };

/** An invented visit to an invented place. Days are counted from the day of the demonstration. */
export type InspectionStory = {
  readonly checklist: ChecklistCode;
  readonly place: string;
  readonly address: string;
  readonly municipality: string | null;
  /** Negative: that many days ago. */
  readonly inDays: number;
  readonly precision?: 'day' | 'month';
  readonly note?: string;
  readonly groups?: Readonly<Record<string, { readonly part: Part; readonly effect: string }>>;
  readonly results?: Readonly<Record<string, StoryResult>>;
  /** What everything else is, when somebody went through the whole checklist. */
  readonly others?: Verdict;
  readonly photo?: { readonly item: string; readonly picture: PictureName; readonly description: string };
  readonly end?: { readonly method: Method; readonly summary: string };
  readonly cancelled?: string;
  /** Findings that become barriers. */
  readonly barriers?: readonly string[];
  /** Findings that become none, and why. */
  readonly dismissed?: Readonly<Record<string, string>>;
};
