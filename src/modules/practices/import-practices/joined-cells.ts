import { describeTexts } from '../describe-practice/texts';
import type { Row } from '../draft';
import { fileLanguages as languages } from './import-row';

// Reads back what `describe-practice/field-texts.ts` writes of things with several parts.

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const either = (texts: readonly string[]) => texts.map(literal).join('|');

const amounts = (['costTotal', 'costPerParticipant', 'costPerYear'] as const).map((field) => {
  const forms = languages.map((language) => describeTexts[language][field]('\u0000').split('\u0000').map(literal));
  const pattern = forms.map(([before, after]) => `${before}€?\\s*(-?[\\d.,\\s]+?)\\s*${after}`).join('|');
  return [field, new RegExp(`^(?:${pattern})$`, 'i')] as const;
});

/** "€ 1.500 in totaal", "€ 20 per deelnemer", and what else is said of it. A bare amount is the whole. */
export function readCost(parts: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = { costTotal: '', costPerParticipant: '', costPerYear: '', costNote: '' };
  const notes: string[] = [];
  for (const part of parts) {
    const found =
      amounts.flatMap(([field, pattern]) => {
        const amount = pattern
          .exec(part)
          ?.slice(1)
          .find((each) => each !== undefined);
        return amount === undefined ? [] : [[field, amount] as const];
      })[0] ?? (/^(€\s*)?\d[\d.,\s]*$/.test(part) ? (['costTotal', part] as const) : undefined);
    if (found && fields[found[0]] === '') fields[found[0]] = found[1].replace(/^€\s*/, '').replace(/,00$/, '');
    else notes.push(part);
  }
  return { ...fields, costNote: notes.join('\n') };
}

/** "role, organisation, address"; what looks like an address is one. */
export function readContact(cell: string): Record<string, string> {
  const parts = cell.split(/,\s+/);
  const last = parts.at(-1) ?? '';
  const address = parts.length > 1 && /[@\d/]/.test(last) ? last : '';
  const [role = '', ...organisation] = address === '' ? parts : parts.slice(0, -1);
  return { contactRole: role, contactOrganisation: organisation.join(', '), contactAddress: address };
}

const licence = new RegExp(
  `(?:^|, )(?:${either(languages.map((language) => describeTexts[language].licence('').trim()))})\\s*(.+)$`,
);

/** "title, https://…, licentie: …" */
export const readMaterials = (parts: readonly string[]): Row[] =>
  parts.map((part) => {
    const rest = part.replace(licence, '');
    const [, title = rest, url = ''] = /^(.*?)(?:, )?(https?:\/\/\S+)$/.exec(rest) ?? [];
    return { title, url, licence: licence.exec(part)?.[1] ?? '' };
  });

/** "who: what was said" */
export function readQuotes(parts: readonly string[]): Row[] | null {
  const rows = parts.flatMap((part) => {
    const found = /^([^:]{1,300}):\s+(.+)$/s.exec(part);
    return found ? [{ who: found[1] ?? '', paraphrase: found[2] ?? '' }] : [];
  });
  return rows.length === parts.length ? rows : null;
}

/** "https://…: note" */
export const readLinks = (parts: readonly string[]): Row[] =>
  parts.map((part) => {
    const [, url = part, note = ''] = /^(\S+?)(?::\s+(.*))?$/s.exec(part) ?? [];
    return { url, note };
  });

const noYear = either(languages.map((language) => describeTexts[language].noYear));
const sourcePattern = new RegExp(`^(.+) \\((?:(\\d{4})|${noYear})\\)(?:, (.+))?$`, 's');

/** "title (2021), section" */
export const readSources = (parts: readonly string[]): Row[] =>
  parts.map((part) => {
    const [, title = part, year = '', section = ''] = sourcePattern.exec(part) ?? [];
    return { title, year, section };
  });

const sourceWords = either(languages.map((language) => describeTexts[language].source('').trim()));
const figureNumber = '(?:(?:ongeveer|circa|about|approximately) )?[\\d.,]+(?:\\s*[-–]\\s*[\\d.,]+)?\\s?%?';
const figurePattern = new RegExp(`^(${figureNumber}) (?:([^:]+): )?(.+) \\((?:${sourceWords}) (.+)\\)$`, 's');

/** "600 deelnemers: mensen die …, in 2021 (bron: …)"; null when one is not written so. */
export function readFigures(parts: readonly string[]): Row[] | null {
  const rows = parts.flatMap((part) => {
    const found = figurePattern.exec(part);
    if (!found) return [];
    const [, value = '', unit, rest = '', source = ''] = found;
    const [what = rest, period = ''] = rest.split(/, (?=[^,]*$)/);
    return [{ value, unit: unit ?? what.split(' ')[0] ?? '', what, period, source }];
  });
  return rows.length === parts.length ? rows : null;
}
