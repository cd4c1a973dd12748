/** Addresses of the studies as data, without language prefix. */
export const studyDataPaths = {
  /** All that the levels of practices follow from. */
  file: '/wat-werkt/data.json',
  api: '/api/v1/evidence/studies',
} as const;
