/** A whole request inside this process. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody who uses the site as it is: opens pages and sends the forms on them, with her own cookies. */
export interface Visitor {
  open(path: string): Promise<string>;
  /** Opens a page and sends its form to `action` with what is typed. @returns where it leads */
  send(page: string, action: string, typed: Fields): Promise<string>;
  /** Sends a file with the form of the page at `path`, and what comes of it to `confirmation`. @returns where it leads */
  upload(
    path: string,
    file: { field: string; name: string; content: string },
    confirmation: { action: string; typed: Fields },
  ): Promise<string>;
}

export function createVisitor(send: Send, origin: string): Visitor {
  const cookies = new Map<string, string>();
  const ask: Send = async (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (init.method === 'POST') headers.set('Origin', origin);
    const answer = await send(path, { ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const open = async (path: string) => {
    const answer = await ask(path);
    if (answer.status !== 200) throw new Error(`A page of the demonstration answered ${answer.status}: ${path}`);
    return answer.text();
  };
  const submit = async (html: string, action: string, typed: Fields) => {
    const body = bodyOf({ ...hiddenIn(html, action), ...typed });
    const answer = await ask(action, { method: 'POST', body });
    if (answer.status !== 303) throw new Error(`A form of the demonstration answered ${answer.status}: ${action}`);
    return answer.headers.get('Location') ?? '';
  };
  return {
    open,
    send: async (page, action, typed) => submit(await open(page), action, typed),
    upload: async (path, { field, name, content }, { action, typed }) => {
      const body = new FormData();
      body.set(field, new Blob([content]), name);
      const shown = await ask(path, { method: 'POST', body });
      if (shown.status !== 200) throw new Error(`A file of the demonstration was answered ${shown.status}: ${path}`);
      return submit(await shown.text(), action, typed);
    },
  };
}

/** The hidden fields of the form that is sent to `action`. */
function hiddenIn(page: string, action: string): Record<string, string[]> {
  const form = page.split('<form').find((part) => part.slice(0, part.indexOf('>')).includes(`action="${action}"`));
  if (form === undefined) throw new Error(`A page of the demonstration has no form for ${action}`);
  const inputs = (form.split('</form>')[0] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  const byName = Map.groupBy(inputs, ([, name = '']) => name);
  const plain = (value: string) => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return Object.fromEntries([...byName].map(([name, all]) => [name, all.map(([, , value = '']) => plain(value))]));
}

const bodyOf = (fields: Fields): URLSearchParams =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text) => [name, text])));

/** The addresses on a page that begin so, each once. */
export const linksOn = (page: string, beginning: string): string[] => [
  ...new Set(
    [...page.matchAll(/href="([^"#?]+)/g)].map(([, path = '']) => path).filter((path) => path.startsWith(beginning)),
  ),
];
