import type { Findable, FindableDocument } from '../platform/search/findable.ts';
import type { NavigationItem, Slice } from '../platform/slice.ts';

const sectionOf = ({ path, label, about }: NavigationItem): FindableDocument => ({
  id: path,
  path,
  words: {
    de: { title: label.de, text: about?.de ?? '' },
    'de-simple': { title: label['de-simple'], text: about?.['de-simple'] ?? '' },
    en: { title: label.en, text: about?.en ?? '' },
  },
});

/**
 * Everything that can be found: what the slices give, and the parts of the site that navigation and footer name. Those are put to the
 * pages of the slice that has some, unless it describes them better itself.
 */
export function findablesOf(slices: readonly Slice[]): readonly Findable[] {
  const given = slices.flatMap((slice) => slice.findable ?? []);
  const sections = slices.flatMap(({ navigation = [], footer = [] }) => [...navigation, ...footer]).map(sectionOf);
  return given.map((findable) => (findable.kind === 'page' ? withSections(findable, sections) : findable));
}

const withSections = (pages: Findable, sections: readonly FindableDocument[]): Findable => ({
  ...pages,
  read: async (services, ids) => {
    const described = await pages.read(services, ids);
    const paths = new Set(described.map(({ path }) => path));
    return [...described, ...sections.filter(({ path }) => !paths.has(path))];
  },
});
