/** Long enough that nobody is disturbed in the middle of a sentence. */
const pause = 1500;

/**
 * Once somebody has asked for the preview, it follows what they type. It is made by the server, by the same request as the button: nothing
 * is saved, and what is shown is what readers will see. Silent, because it would talk over whoever types.
 */
class ArticlePreview extends HTMLElement {
  connectedCallback(): void {
    const form = document.querySelector<HTMLFormElement>(`#${this.getAttribute('form')}`);
    if (!form) return;
    let timer = 0;
    let running: AbortController | undefined;
    const follow = async () => {
      running?.abort();
      running = new AbortController();
      const typed = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value);
      typed.append('next', 'preview');
      const answer = await fetch(form.action, { method: 'POST', body: typed, signal: running.signal });
      const made = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('article-preview');
      if (made) this.replaceChildren(...made.childNodes);
    };
    form.addEventListener('input', () => {
      clearTimeout(timer);
      // Without the server the button stays, and with it the message why.
      timer = window.setTimeout(() => void follow().catch(() => undefined), pause);
    });
  }
}

customElements.define('article-preview', ArticlePreview);
