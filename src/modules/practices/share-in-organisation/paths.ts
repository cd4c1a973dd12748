import type { ExportFormat } from '../paths';

const mine = '/mijn/lijsten';

/** Addresses of the lists of organisations, without language prefix. */
export const listPaths = {
  mine,
  share: `${mine}/delen`,
  one: (organisation: string, id: string) => `${mine}/${organisation}/${id}`,
  change: (organisation: string, id: string) => `${mine}/${organisation}/${id}/wijzigen`,
  end: (organisation: string, id: string) => `${mine}/${organisation}/${id}/stoppen`,
  export: (organisation: string, id: string, format: ExportFormat) => `${mine}/${organisation}/${id}/uitvoer.${format}`,
} as const;

const one = `${mine}/:organisation{[\\w-]{1,64}}/:id{[\\w-]{22}}`;
export const listRoutes = {
  one,
  change: `${one}/wijzigen`,
  end: `${one}/stoppen`,
  export: `${one}/:file{uitvoer\\.(?:csv|xlsx|docx|json)}`,
} as const;
