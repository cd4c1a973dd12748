import { unzip } from './unzip';

/** What a secret word belongs to. */
export interface SecretOf {
  /** Key of the text, the person or the judgement it was made for. */
  of: string;
  field: string;
}

const digits = 'abcdefghijklmnopqrstuvwxyz';
const pattern = /zqw([a-z]{4})qz/g;

/** Words that stand nowhere else and tell whose they are: finding one in an answer says what leaked. */
export class SecretWords {
  private readonly known: SecretOf[] = [];

  make(of: string, field: string): string {
    let number = this.known.push({ of, field }) - 1;
    let letters = '';
    for (let place = 0; place < 4; place += 1) {
      letters = digits[number % 26] + letters;
      number = Math.floor(number / 26);
    }
    return `zqw${letters}qz`;
  }

  /** Whose words stand in a text, by what they belong to: the fields. Marks around a found word are looked through. */
  in(text: string): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    const plain = text.toLowerCase().replace(/<\/?mark[^>]*>/g, '');
    for (const [, letters = ''] of plain.matchAll(pattern)) {
      const number = [...letters].reduce((sum, letter) => sum * 26 + digits.indexOf(letter), 0);
      const secret = this.known[number];
      if (!secret) throw new Error(`Nobody made the word of ${letters}`);
      const fields = found.get(secret.of) ?? new Set();
      found.set(secret.of, fields.add(secret.field));
    }
    return found;
  }
}

const zipped = /officedocument|msword|zip/;

/** All that an answer says: its headers, and its body; a Word or Excel file is opened. */
export async function wholeAnswer(answer: Response): Promise<string> {
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const type = answer.headers.get('Content-Type') ?? '';
  if (!zipped.test(type)) return `${headers}\n${Buffer.from(await answer.arrayBuffer()).toString('utf8')}`;
  const files = unzip(new Uint8Array(await answer.arrayBuffer()));
  return [headers, ...files.values()].join('\n');
}
