/** A start tag as a browser would read it. */
export interface Tag {
  name: string;
  /** By name in small letters; of a repeated one the first counts, as in a browser. */
  attributes: Map<string, string>;
  /** What stands in a script, style, title or text area. */
  text: string;
}

const startTag = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/giy;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]*)))?/g;
const rawText = new Set(['script', 'style', 'title', 'textarea']);

/** The start tags of a page, in their order; comments, and what looks like a tag inside a raw text, are none. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const small = html.toLowerCase();
  let at = html.indexOf('<');
  while (at !== -1) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at);
      at = end === -1 ? -1 : html.indexOf('<', end);
      continue;
    }
    startTag.lastIndex = at;
    const found = startTag.exec(html);
    if (!found) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const [whole, name = '', rest = ''] = found;
    const tag: Tag = { name: name.toLowerCase(), attributes: attributesOf(rest), text: '' };
    tags.push(tag);
    let next = at + whole.length;
    if (rawText.has(tag.name)) {
      const end = small.indexOf(`</${tag.name}`, next);
      tag.text = html.slice(next, end === -1 ? undefined : end);
      next = end === -1 ? html.length : end;
    }
    at = html.indexOf('<', next);
  }
  return tags;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, readable(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };
const readable = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39|apos);/g, (_, name: string) => characters[name] ?? '');

const addresses = new Set(['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'xlink:href']);
const hostileAddress = /^\s*(?:javascript|vbscript|data:text\/html)/i;

/** Tags that somebody wrote into the page: any that could run, or that no page of ours has. @param mark in every one */
export function hostileTags(html: string, mark: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes, text }) => {
    const handler = [...attributes.keys()].find((key) => key.startsWith('on'));
    const address = [...attributes].find(([key, value]) => addresses.has(key) && hostileAddress.test(value));
    const planted = name.includes(mark) || [...attributes.keys()].some((key) => key.includes(mark));
    // Data in a script is text to the browser as long as it cannot end the script.
    const runs = name === 'script' && text.includes(mark) && !/json/.test(attributes.get('type') ?? '');
    return handler || address || planted || runs ? [`<${name} ${[...attributes].join(' ')}>${text.slice(0, 80)}`] : [];
  });
}

export interface Form {
  /** Address it posts to, with its query. */
  action: string;
  /** Fields in their order with what stands there; of radio buttons and check boxes every one. */
  fields: [string, string][];
}

/** The forms of a page that change something. @param path of the page, for a form that posts to itself */
export function formsOf(html: string, path: string): Form[] {
  const forms: Form[] = [];
  let open: Form | null = null;
  for (const { name, attributes, text } of tagsOf(html)) {
    if (name === 'form') {
      open = { action: attributes.get('action') || path, fields: [] };
      if (attributes.get('method')?.toLowerCase() === 'post') forms.push(open);
    }
    const field = attributes.get('name');
    if (field && open)
      open.fields.push([field, name === 'textarea' ? readable(text) : (attributes.get('value') ?? '')]);
  }
  return forms;
}
