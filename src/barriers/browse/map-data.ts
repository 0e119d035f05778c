import { localized, type Locale } from '../../platform/i18n/locale.ts';
import type { BarrierPoint } from './map-points.store.ts';
import { symbolOf, symbolPaths } from './map-symbol.ts';
import { wordsFor } from './public-words.ts';
import { stateTag, type StateWords } from './state-words.ts';

/** As many as a browser draws and a person grasps. */
export const mostPoints = 1000;

/**
 * The points as GeoJSON. The outlines of the symbols stand once beside the features (foreign members: RFC 7946, 6.1). Written as text: what points
 * say of their state is the same for hundreds of them.
 */
export function mapData(points: readonly BarrierPoint[], locale: Locale, words: StateWords): string {
  const said = new Map<string, string>();
  function sayState(point: BarrierPoint): string {
    const name = `${point.state} ${point.outcome}`;
    const known = said.get(name);
    if (known !== undefined) return known;
    const text = `"state":${JSON.stringify(stateTag(point, words).text)},"symbol":"${symbolOf(point.state)}"`;
    said.set(name, text);
    return text;
  }
  const base = localized(locale, '/barrieren/');
  const features = points.map((point) => {
    const { title, lang } = wordsFor(locale, point);
    const language = lang === undefined ? '' : `"lang":"${lang}",`;
    return `{"type":"Feature","geometry":{"type":"Point","coordinates":[${point.lon},${point.lat}]},"properties":{"title":${JSON.stringify(title)},${language}"href":"${base}${point.number}",${sayState(point)}}}`;
  });
  return `{"type":"FeatureCollection","symbols":${JSON.stringify(symbolPaths)},"features":[${features.join(',')}]}`;
}
