/** The key under which a page leaves the address where things lie that only this device has. */
const unsentKey = 'unsent';

/** Signing out clears the device. Whoever still has something on it is led there first, so that nothing is lost unseen. */
class SignOut extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      const unsent = localStorage.getItem(unsentKey);
      if (unsent === null || !unsent.startsWith('/')) return;
      event.preventDefault();
      location.assign(unsent);
    });
  }
}

customElements.define('sign-out', SignOut);
