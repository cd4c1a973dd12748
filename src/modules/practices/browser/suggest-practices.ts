// Suggestions under the search field, on top of a form that works without them.
// Pattern: WAI-ARIA Authoring Practices, "Combobox" with a list that is filled while typing.

interface Answer {
  items: { label: string; lang?: string; detail: string; path: string }[];
  message: string;
}

/** Milliseconds of silence before asking: a fast typist asks once. */
const pause = 120;
const least = 2;

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  const list = form.querySelector<HTMLElement>('.suggestions');
  const address = form.dataset.suggestions;
  if (!input || !list || !address) return;
  const status = document.createElement('div');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  form.append(status);
  list.setAttribute('role', 'listbox');
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ] as const)
    input.setAttribute(name, value);

  let paths: string[] = [];
  let active = -1;
  let timer = 0;
  let asking: AbortController | undefined;

  const mark = (next: number) => {
    active = next;
    Array.from(list.children).forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === active));
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  };
  const close = () => {
    asking?.abort();
    clearTimeout(timer);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const open = () => {
    list.hidden = paths.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
  };
  const go = (at: number) => {
    const path = paths[at];
    if (path) location.assign(path);
  };

  const show = ({ items, message }: Answer) => {
    paths = items.map(({ path }) => path);
    list.replaceChildren(
      ...items.map(({ label, lang, detail }, at) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${at}`;
        option.setAttribute('role', 'option');
        const name = document.createElement('span');
        name.textContent = label;
        if (lang) name.lang = lang;
        const count = document.createElement('span');
        count.className = 'quiet';
        count.textContent = detail;
        option.append(name, ' ', count);
        // Not "click": the field would lose the focus first and the list would be gone.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          go(at);
        });
        return option;
      }),
    );
    mark(-1);
    open();
    status.textContent = message;
  };

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const response = await fetch(`${address}?q=${encodeURIComponent(input.value.trim())}`, { signal: asking.signal });
      if (response.ok) show(await response.json());
    } catch {
      // Aborted by newer typing, or no network: the form works without suggestions.
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (input.value.trim().length < least) {
      paths = [];
      close();
      status.textContent = '';
    } else timer = window.setTimeout(ask, pause);
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && paths.length > 0) {
      event.preventDefault();
      if (list.hidden) open();
      // One place more than there are options: between last and first the text itself is active.
      const places = paths.length + 1;
      mark(((active + 1 + (key === 'ArrowDown' ? 1 : places - 1)) % places) - 1);
    } else if (key === 'Enter' && active >= 0 && !list.hidden) {
      event.preventDefault();
      go(active);
    }
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) enhance(form);
