// While somebody types the title of a practice, tells which published ones and drafts of colleagues are like it. The form works without it:
// saving tells the same.

interface Answer {
  items: { title: string; place: string; path: string; why: string }[];
  message: string;
}

/** Milliseconds of silence before asking. */
const pause = 600;
const least = 4;

function enhance(hints: HTMLElement): void {
  const form = hints.closest('form');
  const address = hints.dataset.duplicates;
  if (!form || !address) return;
  let timer = 0;
  let asking: AbortController | undefined;

  const typed = (name: string) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value.trim() : '';
  };
  const show = ({ items, message }: Answer) => {
    if (items.length === 0) return hints.replaceChildren();
    const title = document.createElement('p');
    title.textContent = message;
    const list = document.createElement('ul');
    list.append(
      ...items.map(({ title: name, place, path, why }) => {
        const line = document.createElement('li');
        const link = document.createElement('a');
        link.href = path;
        link.lang = 'nl';
        // What was typed is not saved yet.
        link.target = '_blank';
        link.rel = 'noopener';
        link.textContent = name;
        line.append(link, ` ${hints.dataset.newTab ?? ''} · ${place} (${why})`);
        return line;
      }),
    );
    hints.replaceChildren(title, list);
  };
  const ask = async () => {
    asking?.abort();
    const title = typed('title');
    if (title.length < least) return hints.replaceChildren();
    asking = new AbortController();
    const question = new URLSearchParams({
      titel: title.slice(0, 300),
      samenvatting: typed('summary').slice(0, 1000),
      gemeente: typed('municipalities').slice(0, 500),
      behalve: hints.dataset.except ?? '',
      concept: hints.dataset.draft ?? '',
    });
    try {
      const response = await fetch(`${address}?${question}`, { signal: asking.signal });
      if (response.ok) show(await response.json());
    } catch {
      // Aborted by newer typing, or no network.
    }
  };
  form.addEventListener('input', (event) => {
    const { name } = event.target as HTMLInputElement;
    if (!['title', 'summary', 'municipalities'].includes(name)) return;
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  });
}

for (const hints of document.querySelectorAll<HTMLElement>('[data-duplicates]')) enhance(hints);

// A module of its own: the islands of a page share nothing.
export {};
