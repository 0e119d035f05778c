type Point = readonly [x: number, y: number];

/**
 * Leaves out bends smaller than the tolerance (Ramer-Douglas-Peucker). Rings are first cut where borders meet, and every
 * piece is walked in the same direction whoever it belongs to; so two neighbours get the same border.
 */
export function simplifyRings(rings: readonly (readonly Point[])[], tolerance: number): Point[][] {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    for (const [index, point] of ring.slice(0, -1).entries()) {
      const before = ring[index - 1] ?? ring.at(-2) ?? point;
      const known = neighbours.get(name(point)) ?? new Set();
      neighbours.set(name(point), known.add(name(before)).add(name(ring[index + 1] ?? point)));
    }
  }
  const isJunction = (point: Point): boolean => (neighbours.get(name(point))?.size ?? 0) > 2;
  return rings.map((ring) => simplifyRing(ring.slice(0, -1), isJunction, tolerance));
}

function simplifyRing(points: readonly Point[], isJunction: (point: Point) => boolean, tolerance: number): Point[] {
  const least = points.reduce((found, point, index) => (isBefore(point, points[found] ?? point) ? index : found), 0);
  const firstJunction = points.findIndex(isJunction);
  const start = firstJunction === -1 ? least : firstJunction;
  const turned = [...points.slice(start), ...points.slice(0, start + 1)];
  const simple: Point[] = turned.slice(0, 1);
  let from = 0;
  for (let to = 1; to < turned.length; to++) {
    const point = turned[to];
    if (to < turned.length - 1 && point && !isJunction(point)) continue;
    simple.push(...simplifyPiece(turned.slice(from, to + 1), tolerance).slice(1));
    from = to;
  }
  return simple;
}

function simplifyPiece(piece: readonly Point[], tolerance: number): Point[] {
  const [first, second] = piece;
  const [last, secondLast] = [piece.at(-1), piece.at(-2)];
  if (!first || !second || !last || !secondLast) return [...piece];
  const isForward = name(first) === name(last) ? isBefore(second, secondLast) : isBefore(first, last);
  return isForward ? thin(piece, tolerance) : thin(piece.toReversed(), tolerance).toReversed();
}

function thin(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let [farthest, distance] = [0, 0];
  for (const [index, point] of line.entries()) {
    const away = distanceTo(point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (distance <= tolerance) return [first, last];
  return [...thin(line.slice(0, farthest + 1), tolerance), ...thin(line.slice(farthest), tolerance).slice(1)];
}

function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function name([x, y]: Point): string {
  return `${x} ${y}`;
}

function isBefore([x1, y1]: Point, [x2, y2]: Point): boolean {
  return x1 < x2 || (x1 === x2 && y1 < y2);
}
