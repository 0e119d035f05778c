/** The views of the list of inspections, as they stand in its address. */
export const inspectionViews = ['offen', 'befunde', 'abgeschlossen', 'alle'] as const;
export type InspectionView = (typeof inspectionViews)[number];

/** The view that an address asks for; the open inspections where it asks for none that is there. */
export const viewOf = (wanted: string | undefined): InspectionView =>
  inspectionViews.find((view) => view === wanted) ?? 'offen';

/** So many inspections stand on one page of the list. */
export const pageSize = 30;
