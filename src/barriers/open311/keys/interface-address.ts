export const interfacePath = '/verwaltung/schnittstelle';
