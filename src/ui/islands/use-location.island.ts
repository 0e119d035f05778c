/** Offers to fill in where the device is. Without script, or where the device does not say, the fields beside it do the same. */
class UseLocation extends HTMLElement {
  connectedCallback(): void {
    if (!('geolocation' in navigator)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-secondary';
    button.textContent = this.getAttribute('label');
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    this.append(button, status);
    button.addEventListener('click', () => {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          this.fill('lat', coords.latitude);
          this.fill('lon', coords.longitude);
          status.textContent = this.getAttribute('done');
        },
        () => {
          status.textContent = this.getAttribute('failed');
        },
        { enableHighAccuracy: true, timeout: 15_000 },
      );
    });
  }

  private fill(name: string, degrees: number): void {
    const field = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    // Five decimals are about a metre.
    if (field) field.value = degrees.toFixed(5);
  }
}

customElements.define('use-location', UseLocation);
