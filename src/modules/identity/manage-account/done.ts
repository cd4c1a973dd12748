/** What was just done on the account page, as its address says it; keys of the texts. */
const deeds = {
  naam: 'nameSaved',
  afgemeld: 'sessionEnded',
  elders: 'othersEnded',
  sleutel: 'passkeyAdded',
  verwijderd: 'passkeyRemoved',
} as const;

export type DoneKey = keyof typeof deeds;
export type Done = (typeof deeds)[DoneKey];

export const doneOf = (key: string | undefined): Done | null =>
  key !== undefined && Object.hasOwn(deeds, key) ? deeds[key as DoneKey] : null;
