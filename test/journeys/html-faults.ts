import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';

/** Reads its settings once, where others do so for each page: a third of the time. */
class OnceLoader extends StaticConfigLoader {
  private readonly settings = super.getConfigFor('page.html');
  override getConfigFor(): ResolvedConfig | Promise<ResolvedConfig> {
    return this.settings;
  }
}

const loader = new OnceLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Written by Preact: lower-case doctype, <br/> and hidden="" are all valid HTML.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Entities are needed only for <, & and quotes; ">" in texts is valid.
    'no-raw-characters': ['error', { relaxed: true }],
    // A title says what the page is and then the site; 70 characters would cut names of practices.
    'long-title': 'off',
    // All files come from this server itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // HTML lets the end of an option be left out; lists with hundreds of them are sent that way.
    'no-implicit-close': 'off',
    // The boxes of one filter share its name, as the answers to one question.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
    // Numbers in running text are no telephone numbers.
    'tel-non-breaking': 'off',
  },
});
const validator = new HtmlValidate(loader);

const classesIn = (file: string) => new Set(readFileSync(file, 'utf8').match(/(?<=\.)[a-z][a-z-]+(?=[^{};]*\{)/g));
const classesOfFiles = new Map(globSync('src/design/**/*.css').map((file) => [file, classesIn(file)]));
/** Classes that nothing else styles than one sheet, which a page has to name. */
const classesOfSheets = globSync('src/design/sheets/*.css').map((file) => {
  const others = [...classesOfFiles].filter(([other]) => other !== file).map(([, names]) => names);
  const own = [...(classesOfFiles.get(file) ?? [])].filter((name) => !others.some((names) => names.has(name)));
  return { sheet: basename(file, '.css'), classes: new Set(own) };
});

/** Sheets that style something on the page and that it does not load. */
function missingSheets(html: string): string[] {
  const used = new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
  return classesOfSheets
    .filter(({ sheet, classes }) => !classes.isDisjointFrom(used) && !html.includes(`/${sheet}-`))
    .map(({ sheet }) => `sheet not loaded: ${sheet}`);
}

/** What html-validate finds wrong with a document as the server sent it, and the styles that it lacks. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
  return [...faults, ...missingSheets(html)];
}
