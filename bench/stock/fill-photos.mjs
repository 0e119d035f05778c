import sharp from 'sharp';

const noise = { type: 'gaussian', mean: 128, sigma: 40 };

/** A photo as a telephone takes it, made smaller as browsers do before they send it. */
export const aPhoto = () =>
  sharp({ create: { width: 1000, height: 750, channels: 3, background: '#336699', noise } })
    .jpeg()
    .toBuffer();

/**
 * One approved photo for each barrier. The pictures are a few, told apart by their rows: what is measured are pages and rows, and a disk
 * full of the same bytes would show nothing more.
 */
export async function fillPhotos({ services, saveImage, encodeImage, transact, actor }) {
  const encoded = await encodeImage(await aPhoto());
  const kept = [];
  for (let n = 0; n < 20; n += 1)
    kept.push(await transact(services, actor, (work) => saveImage(work, services.files, encoded.value)));
  await services.pool.query(
    `insert into barrier_photos (barrier_id, report_id, file_id, description, state, position)
     select r.barrier_id, r.id, ($1::uuid[])[1 + b.number % 20], 'Ein hoher Bordstein vor einer Haltestelle.', 'approved', 0
     from barriers b join lateral (select id, barrier_id from barrier_reports where barrier_id = b.id limit 1) r on true`,
    [kept],
  );
}
