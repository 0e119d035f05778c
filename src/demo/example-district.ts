import type { District } from '../platform/district/district.ts';

/**
 * The district for the demonstration: its places stay, but its offices are marked as examples and nobody real can be called or
 * written to. The telephone numbers are of the range that is kept free for fiction, the addresses end in `.example`.
 */
export function exampleOf(district: District): District {
  const asExample = <Body extends { name: string; code: string }>(body: Body): Body => ({
    ...body,
    name: `${body.name} (Beispiel)`,
    email: `${body.code}@stellen.example`,
    telephone: null,
  });
  return {
    ...district,
    office: {
      ...district.office,
      telephones: ['030 23125-360', '030 23125-358'],
      email: 'hallo@teilhabe.example',
      address: ['Musterstraße 1', '06526 Sangerhausen'],
    },
    administrations: district.administrations.map(asExample),
    otherBodies: district.otherBodies.map(asExample),
  };
}
