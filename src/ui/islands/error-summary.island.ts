/** Focuses the summary when the page comes back with errors, and leads each link to the label of its field. */
class ErrorSummary extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', followLink);
    this.focus();
  }
}

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const field = link && document.getElementById(link.hash.slice(1));
  if (!(field instanceof HTMLElement)) return;
  event.preventDefault();
  questionOf(field).scrollIntoView();
  // The label is in view already; scrolling to the field would push it out again.
  field.focus({ preventScroll: true });
}

/** Whoever jumps to a field should see its question too, not the bare input at the top edge. */
function questionOf(field: HTMLElement): Element {
  const isChoice = field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type);
  return (
    (isChoice && field.closest('fieldset')) || document.querySelector(`label[for="${CSS.escape(field.id)}"]`) || field
  );
}

customElements.define('error-summary', ErrorSummary);
