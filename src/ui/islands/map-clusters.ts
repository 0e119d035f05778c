export type PointFeature = {
  readonly geometry: { readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: {
    readonly title: string;
    readonly lang?: string | undefined;
    readonly state: string;
    readonly href: string;
    readonly symbol: string;
  };
};

export type Cluster = { readonly lat: number; readonly lon: number; readonly features: readonly PointFeature[] };

/** Points nearer than this many pixels stand for each other: each must be a target of its own (WCAG 2.5.8). */
const nearest = 40;

/**
 * Puts points together that would overlap on the screen: each joins the first cluster near enough, so the result depends on
 * nothing but the order of the points.
 */
export function clusterPoints(
  features: readonly PointFeature[],
  project: (lat: number, lon: number) => { x: number; y: number },
): readonly Cluster[] {
  const clusters: { lat: number; lon: number; x: number; y: number; features: PointFeature[] }[] = [];
  for (const feature of features) {
    const [lon, lat] = feature.geometry.coordinates;
    const { x, y } = project(lat, lon);
    const near = clusters.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < nearest);
    if (near) near.features.push(feature);
    else clusters.push({ lat, lon, x, y, features: [feature] });
  }
  return clusters;
}
