/** What people open; of each, the addresses that are taken in turn. */
export function rolesOf({ numbers, cookie, measures }) {
  const some = (list, most) =>
    list.filter((_, at) => at % Math.max(1, Math.floor(list.length / most)) === 0).slice(0, most);
  const terms = ['Haltestellen', 'Gebärdensprache', 'Wohnraum', 'Stammtisch', 'Beirat', 'Formulare'];
  const pages = (...paths) => paths.map((path) => ({ path }));
  const staff = (...paths) => paths.map((path) => ({ path, headers: { cookie } }));
  return [
    { name: 'start page', requests: pages('/'), kept: true, anew: { must: 2.5, moonshotRows: 4 } },
    {
      name: 'barrier list, filtered, page 3',
      requests: pages('/barrieren?stand=offen&seite=3'),
      kept: true,
      anew: { must: 2.5, moonshotRows: 5 },
    },
    {
      name: 'barrier detail',
      requests: some(numbers, 60).map((number) => ({ path: `/barrieren/${number}` })),
      kept: true,
      anew: { must: 2.5, moonshotRows: 3 },
    },
    { name: 'map data', requests: pages('/barrieren/karte.geojson'), kept: true, anew: { must: 5, moonshot: 1.5 } },
    {
      name: 'measure list',
      requests: pages('/massnahmen', '/massnahmen?seite=2', '/massnahmen?status=inProgress'),
      kept: true,
      anew: { must: 2.5, moonshotRows: 5 },
    },
    {
      name: 'measure detail',
      requests: Array.from({ length: Math.min(60, measures) }, (_, at) => ({ path: `/massnahmen/${at + 1}` })),
      kept: true,
      anew: { must: 2.5, moonshotRows: 3 },
    },
    { name: 'progress page', requests: pages('/aktionsplan/stand'), kept: true, anew: { must: 5, moonshot: 2 } },
    { name: 'analysis', requests: pages('/barrieren/auswertung'), kept: true, anew: { must: 2.5 } },
    { name: 'events', requests: pages('/veranstaltungen'), kept: true, anew: { must: 2.5 } },
    { name: 'news', requests: pages('/aktuelles'), kept: true, anew: { must: 2.5 } },
    {
      name: 'search',
      requests: pages(...terms.map((term) => `/suche?q=${encodeURIComponent(term)}`)),
      kept: false,
      anew: { must: 8, moonshot: 3 },
    },
    { name: 'staff: work list', requests: staff('/verwaltung'), kept: false, anew: { must: 2.5 } },
    { name: 'staff: triage list', requests: staff('/verwaltung/barrieren'), kept: false, anew: { must: 2.5 } },
  ];
}
