import type { ApiParameter } from '../../../platform/module';
import { type RegionKind, regionKinds } from '../area';
import type { Areas } from '../areas';
import { areaTexts } from '../texts';

/** More than there are municipalities, so that one page can hold them all. */
export const largestPage = 300;

/** Parameters of the list of municipalities. */
export const listParameters = (areas: Areas): ApiParameter[] => [
  {
    name: 'q',
    in: 'query',
    description: { nl: 'Naam, oude naam of NIS-code.', en: 'Name, former name or NIS code.' },
    schema: { type: 'string', maxLength: 100 },
    example: 'Galmaarden',
  },
  ...regionKinds.map((kind) => regionParameter(areas, kind)),
  {
    name: 'page',
    in: 'query',
    description: { nl: 'Bladzijde, vanaf 1.', en: 'Page, from 1.' },
    schema: { type: 'integer', minimum: 1, maximum: 1000, default: 1 },
  },
  {
    name: 'pageSize',
    in: 'query',
    description: { nl: 'Aantal per bladzijde.', en: 'Number on a page.' },
    schema: { type: 'integer', minimum: 1, maximum: largestPage, default: largestPage },
  },
];

function regionParameter(areas: Areas, kind: RegionKind): ApiParameter {
  return {
    name: kind,
    in: 'query',
    description: {
      nl: `Filter: ${areaTexts.nl[kind].toLowerCase()}. Herhaal de parameter voor meer waarden (of).`,
      en: `Filter: ${areaTexts.en[kind].toLowerCase()}. Repeat the parameter for more values (or).`,
    },
    schema: { type: 'array', items: { type: 'string', enum: areas.regions[kind].map(({ id }) => id) } },
  };
}

export const codeParameter: ApiParameter = {
  name: 'nis',
  in: 'path',
  required: true,
  description: {
    nl: 'NIS-code van 2025, van 2019 of van voor de fusies van 2019.',
    en: 'NIS code of 2025, of 2019 or of before the mergers of 2019.',
  },
  schema: { type: 'string', pattern: '^\\d{5}$' },
  example: '13013',
};
