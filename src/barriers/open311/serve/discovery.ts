import type { Reply } from '../reply.ts';

/** Open311 service discovery: where which interface is, and in which forms it speaks. There is no separate test address. */
export function discovery(baseUrl: string): Reply {
  return {
    root: 'discovery',
    record: {
      changeset: '2026-11-29T00:00:00Z',
      contact: `${baseUrl}/kontakt`,
      key_service: `${baseUrl}/kontakt`,
      endpoints: [
        {
          specification: 'http://wiki.open311.org/GeoReport_v2',
          url: `${baseUrl}/open311/v2`,
          changeset: '2026-11-29T00:00:00Z',
          type: 'production',
          formats: ['text/xml', 'application/json'],
        },
      ],
    },
  };
}
