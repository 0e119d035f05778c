import type { Slice } from '../platform/slice.ts';
import { editChecklistRoutes } from './checklists/edit/edit.route.tsx';
import { checklistRoutes } from './checklists/checklists.route.tsx';
import { loadChecklists } from './checklists/load-checklists.ts';
import { deviceWorkerRoutes } from './device/device-worker.route.ts';
import { fileRoutes } from './file/inspection.route.tsx';
import { findingRoutes } from './findings/findings.route.tsx';
import { finishRoutes } from './finish/finish.route.tsx';
import { followBarriers } from './follow-barriers.ts';
import { inspectionsPath } from './inspection-address.ts';
import { readInspections } from './inspections.access.ts';
import { openInspectionWork } from './inspections.open-work.ts';
import { inspectionTexts } from './inspections.messages.ts';
import { listRoutes } from './list.route.tsx';
import { photoRoutes } from './photos/photos.route.ts';
import { planRoutes } from './plan/plan.route.tsx';
import { deviceRoutes } from './record/device.route.ts';
import { recordRoutes } from './record/record.route.tsx';
import { reportRoutes } from './report/report.route.tsx';
import { sheetRoutes } from './sheet/sheet.route.tsx';

const { navigation } = inspectionTexts;

export const inspections: Slice = {
  name: 'inspections',
  routes: [
    ...listRoutes,
    ...planRoutes,
    ...fileRoutes,
    ...recordRoutes,
    ...deviceRoutes,
    ...deviceWorkerRoutes,
    ...photoRoutes,
    ...findingRoutes,
    ...finishRoutes,
    ...sheetRoutes,
    ...reportRoutes,
    ...checklistRoutes,
    ...editChecklistRoutes,
  ],
  staffNavigation: [
    {
      path: inspectionsPath,
      below: '/verwaltung/barrieren',
      label: { de: navigation, 'de-simple': navigation, en: navigation },
      order: 16,
      permission: readInspections,
    },
  ],
  openWork: openInspectionWork,
  openWorkLasts: 'day',
  follows: followBarriers,
  loadReferenceData: loadChecklists,
};
