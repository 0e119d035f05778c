/** Lets the browser make or use a passkey when its form is sent, and sends the form with the answer. */
class PasskeyForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.answer(form);
    });
  }

  private async answer(form: HTMLFormElement): Promise<void> {
    const message = form.querySelector<HTMLElement>('[role="alert"]');
    if (message) message.hidden = true;
    try {
      // Loaded on demand: visitors of the public pages never need it.
      const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser');
      const reply = await fetch(this.getAttribute('request') ?? '', { method: 'POST' });
      if (!reply.ok) throw new Error(`the question was refused: ${reply.status}`);
      const optionsJSON = await reply.json();
      const isNew = this.getAttribute('kind') === 'add';
      const answer = await (isNew ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON }));
      const field = form.elements.namedItem('answer');
      if (field instanceof HTMLInputElement) field.value = JSON.stringify(answer);
      form.submit();
    } catch {
      if (!message) return;
      message.textContent = this.getAttribute('failed');
      message.hidden = false;
    }
  }
}

customElements.define('passkey-form', PasskeyForm);
