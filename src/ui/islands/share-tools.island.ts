/** Offers to copy the address, and to pass it on by what the device has for that. Without script the address can be selected. */
class ShareTools extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field || this.querySelector('.button-row')) return;
    const row = document.createElement('div');
    row.className = 'button-row';
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    if ('clipboard' in navigator) {
      row.append(
        this.button('copy', async () => {
          await navigator.clipboard.writeText(field.value);
          status.textContent = this.getAttribute('copied');
        }),
      );
    }
    if ('share' in navigator) {
      const title = this.getAttribute('title-text') ?? '';
      row.append(this.button('share', () => navigator.share({ title, url: field.value })));
    }
    this.append(row, status);
    field.addEventListener('focus', () => field.select());
  }

  /** Whoever stops halfway, or may not, still has the address in the field. */
  private button(name: string, action: () => Promise<void>): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-secondary';
    button.textContent = this.getAttribute(name);
    button.addEventListener('click', () => void action().catch(() => this.querySelector('input')?.select()));
    return button;
  }
}

customElements.define('share-tools', ShareTools);
