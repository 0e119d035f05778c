/**
 * Lets a pointer draw a rectangle on a picture and writes it, in percent, into four number fields of the same form. The fields are the
 * real way, for keyboards and without script; this shows what they say.
 */
class AreaPicker extends HTMLElement {
  connectedCallback(): void {
    const picture = this.querySelector('img');
    const form = this.closest('form');
    if (!picture || !form) return;
    const fields = sides.map((side) => form.elements.namedItem(this.getAttribute(side) ?? side));
    if (!fields.every((field) => field instanceof HTMLInputElement)) return;
    const hint = document.createElement('p');
    hint.textContent = this.getAttribute('hint');
    this.before(hint);
    const frame = document.createElement('span');
    frame.className = 'area-picker-frame';
    this.append(frame);
    const show = () => outline(frame, fields.map(percentIn));
    show();
    for (const field of fields) field.addEventListener('input', show);
    this.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      this.setPointerCapture(event.pointerId);
      const start = pointIn(picture, event);
      const draw = (moved: PointerEvent) => {
        const end = pointIn(picture, moved);
        const area = [
          Math.min(start.x, end.x),
          Math.min(start.y, end.y),
          Math.abs(end.x - start.x),
          Math.abs(end.y - start.y),
        ];
        for (const [index, field] of fields.entries()) field.value = (area[index] ?? 0).toFixed(1).replace('.', ',');
        show();
      };
      this.addEventListener('pointermove', draw);
      for (const end of ['pointerup', 'pointercancel'] as const) {
        this.addEventListener(end, () => this.removeEventListener('pointermove', draw), { once: true });
      }
    });
  }
}

const sides = ['left', 'top', 'width', 'height'] as const;

function pointIn(picture: HTMLElement, event: PointerEvent): { x: number; y: number } {
  const box = picture.getBoundingClientRect();
  const percent = (value: number, whole: number) => Math.min(100, Math.max(0, (value / whole) * 100));
  return { x: percent(event.clientX - box.left, box.width), y: percent(event.clientY - box.top, box.height) };
}

function percentIn(field: HTMLInputElement): number {
  const value = Number(field.value.replace(',', '.'));
  return Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 0;
}

function outline(frame: HTMLElement, [left = 0, top = 0, width = 0, height = 0]: readonly number[]): void {
  frame.hidden = width === 0 || height === 0;
  frame.style.left = `${left}%`;
  frame.style.top = `${top}%`;
  frame.style.width = `${Math.min(width, 100 - left)}%`;
  frame.style.height = `${Math.min(height, 100 - top)}%`;
}

customElements.define('area-picker', AreaPicker);
