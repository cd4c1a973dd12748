// Asks whoever leaves a form with typed text that was not sent whether she wants to. What a form marked "typed" holds was
// typed on the page before, and is nowhere else.

function enhance(form: HTMLFormElement): void {
  let isUnsent = form.dataset.warnUnsent === 'typed';
  form.addEventListener('input', () => {
    isUnsent = true;
  });
  form.addEventListener('submit', () => {
    isUnsent = false;
  });
  // The browser's own words: it shows no others.
  window.addEventListener('beforeunload', (event) => {
    if (isUnsent) event.preventDefault();
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-warn-unsent]')) enhance(form);

// A module of its own: the islands of a page share nothing.
export {};
