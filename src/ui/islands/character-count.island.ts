const pauseBeforeSpeaking = 1000;

/** Counts while somebody types. A second, hidden line speaks after a pause, so that typing is not talked over. */
class CharacterCount extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const shown = this.querySelector('.field-count');
    if (!field || !shown) return;
    const spoken = document.createElement('p');
    spoken.className = 'visually-hidden';
    spoken.setAttribute('aria-live', 'polite');
    this.append(spoken);
    let timer = 0;
    const update = () => {
      const left = Number(this.getAttribute('max')) - field.value.length;
      const text = this.getAttribute(left < 0 ? 'over' : 'left') ?? '';
      shown.textContent = text.replace('{count}', String(Math.abs(left)));
      shown.classList.toggle('field-count-over', left < 0);
    };
    update();
    field.addEventListener('input', () => {
      update();
      clearTimeout(timer);
      timer = window.setTimeout(() => (spoken.textContent = shown.textContent), pauseBeforeSpeaking);
    });
  }
}

customElements.define('character-count', CharacterCount);
