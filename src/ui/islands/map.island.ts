import {
  divIcon,
  geoJSON,
  latLngBounds,
  layerGroup,
  map as newMap,
  marker,
  tooltip,
  type Map as LeafletMap,
} from 'leaflet';
import { clusterPoints, type Cluster, type PointFeature } from './map-clusters.ts';

type Texts = Record<'label' | 'zoomIn' | 'zoomOut' | 'up' | 'down' | 'left' | 'right' | 'many' | 'close', string>;
type Points = { symbols: Readonly<Record<string, string>>; features: readonly PointFeature[] };
type Areas = { features: { properties: { name: string; label: [number, number] | null } }[] };

const panStep = 120;

/**
 * Replaces the drawn picture by a map that can be moved and enlarged. The list beside it stays the complete way; the picture
 * stays when anything fails.
 */
class AreaMap extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const texts = JSON.parse(this.getAttribute('texts') ?? '{}') as Texts;
    const [areas, points] = await Promise.all([
      load<Areas>(this.getAttribute('areas') ?? ''),
      load<Points>(this.getAttribute('points') ?? ''),
    ]);
    const picture = this.querySelector('svg');
    if (!areas || !points || !picture) return;
    const place = document.createElement('div');
    place.className = 'area-map-live';
    picture.before(place);
    this.dataset.live = '';
    const map = draw(place, areas, texts);
    place.after(buttons(map, texts));
    const show = showPoints(map, points, texts);
    map.on('zoomend', show);
    show();
  }
}

async function load<Value>(address: string): Promise<Value | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Value) : null;
  } catch {
    return null;
  }
}

function draw(place: HTMLElement, areas: Areas, texts: Texts): LeafletMap {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = newMap(place, {
    attributionControl: false,
    zoomControl: false,
    // The page scrolls with wheel and one finger; two fingers and the buttons move the map.
    scrollWheelZoom: false,
    dragging: !matchMedia('(pointer: coarse)').matches,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
    inertia: !calm,
    zoomSnap: 0.25,
    maxZoom: 15,
  });
  const shapes = geoJSON(areas as never, { interactive: false, style: { className: 'map-area' } }).addTo(map);
  // Names lie below the points and stand under their place, so that neither hides the other.
  map.createPane('names').style.zIndex = '450';
  for (const { properties } of areas.features) {
    if (!properties.label) continue;
    const [lat, lon] = properties.label;
    tooltip([lat, lon], {
      permanent: true,
      pane: 'names',
      direction: 'center',
      offset: [0, 28],
      className: 'area-map-name',
      content: properties.name,
    }).addTo(map);
  }
  map.fitBounds(shapes.getBounds(), { animate: false, padding: [40, 8] });
  map.setMinZoom(map.getZoom());
  map.setMaxBounds(shapes.getBounds().pad(0.3));
  place.setAttribute('role', 'region');
  place.setAttribute('aria-label', texts.label);
  // On a small map the names would cover each other until somebody has come nearer.
  const nameIfRoom = () =>
    place.classList.toggle('area-map-crowded', place.clientWidth < 600 && map.getZoom() < map.getMinZoom() + 1.5);
  map.on('zoomend', nameIfRoom);
  nameIfRoom();
  leadFocus(map, texts);
  return map;
}

/** Whoever opens a point by keyboard goes on in what it says, leaves it with Escape, and is then back at the point. */
function leadFocus(map: LeafletMap, texts: Texts): void {
  let opener: HTMLElement | null = null;
  map.on('popupopen', ({ popup }) => {
    const box = popup.getElement();
    box?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', texts.close);
    opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    box?.querySelector('a')?.focus();
  });
  map.on('popupclose', ({ popup }) => {
    if (popup.getElement()?.contains(document.activeElement)) opener?.focus();
  });
  map.getContainer().addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') map.closePopup();
  });
}

/** For everybody who cannot drag or pinch (WCAG 2.5.1, 2.5.7); below the map, so that they cover nothing. */
function buttons(map: LeafletMap, texts: Texts): HTMLElement {
  const group = document.createElement('div');
  group.className = 'area-map-buttons';
  const ways: readonly [string, string, () => unknown][] = [
    [texts.zoomIn, '+', () => map.zoomIn()],
    [texts.zoomOut, '−', () => map.zoomOut()],
    [texts.left, '←', () => map.panBy([-panStep, 0], { animate: false })],
    [texts.up, '↑', () => map.panBy([0, -panStep], { animate: false })],
    [texts.down, '↓', () => map.panBy([0, panStep], { animate: false })],
    [texts.right, '→', () => map.panBy([panStep, 0], { animate: false })],
  ];
  for (const [label, sign, move] of ways) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', move);
    group.append(button);
  }
  return group;
}

function showPoints(map: LeafletMap, { features, symbols }: Points, texts: Texts): () => void {
  const layer = layerGroup().addTo(map);
  return () => {
    const place = map.getContainer();
    // The point that was focused is drawn anew: the focus stays with the map instead of falling back to the page.
    const isFocused = place.contains(document.activeElement);
    layer.clearLayers();
    const project = (lat: number, lon: number) => map.project([lat, lon]);
    for (const cluster of clusterPoints(features, project)) layer.addLayer(markerFor(map, cluster, symbols, texts));
    if (isFocused) place.focus({ preventScroll: true });
  };
}

function markerFor(map: LeafletMap, cluster: Cluster, symbols: Points['symbols'], texts: Texts) {
  const [only, second] = cluster.features;
  const label = second
    ? texts.many.replace('{count}', String(cluster.features.length))
    : (only?.properties.title ?? '');
  const point = marker([cluster.lat, cluster.lon], {
    icon: second ? manyIcon(cluster) : oneIcon(only, symbols),
    alt: label,
    title: label,
  });
  point.on('add', () => point.getElement()?.setAttribute('aria-label', label));
  const bounds = latLngBounds(
    cluster.features.map(
      ({
        geometry: {
          coordinates: [lon, lat],
        },
      }) => [lat, lon],
    ),
  );
  const canSplit = second !== undefined && bounds.getNorthEast().distanceTo(bounds.getSouthWest()) > 30;
  if (!canSplit) return point.bindPopup(() => links(cluster.features), { maxWidth: 320 });
  return point.on('click keypress', (event) => {
    const { originalEvent } = event as unknown as { originalEvent: Event };
    if (originalEvent instanceof KeyboardEvent && originalEvent.key !== 'Enter') return;
    map.fitBounds(bounds.pad(0.2), { maxZoom: Math.min(15, map.getZoom() + 3) });
  });
}

function oneIcon(feature: PointFeature | undefined, symbols: Points['symbols']) {
  const symbol = feature?.properties.symbol ?? '';
  const drawn = document.createElement('div');
  drawn.innerHTML = '<svg viewBox="-14 -14 28 28" aria-hidden="true"><path/></svg>';
  drawn.querySelector('path')?.setAttribute('d', symbols[symbol] ?? '');
  drawn.querySelector('path')?.setAttribute('class', `map-symbol map-symbol-${symbol}`);
  return divIcon({ html: drawn, className: 'area-map-marker', iconSize: [32, 32] });
}

function manyIcon({ features }: Cluster) {
  const size = features.length < 10 ? 36 : 44;
  return divIcon({ html: String(features.length), className: 'area-map-many', iconSize: [size, size] });
}

/** Built from text, never from markup: titles come from people. */
function links(features: readonly PointFeature[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { properties } of features) {
    const link = document.createElement('a');
    link.href = properties.href;
    link.textContent = properties.title;
    if (properties.lang) link.lang = properties.lang;
    const entry = document.createElement('li');
    entry.append(link, ` – ${properties.state}`);
    list.append(entry);
  }
  return list;
}

customElements.define('area-map', AreaMap);
