export const nl = {
  title: 'Uw lijst',
  headerItem: (count: number) => (count === 0 ? 'Uw lijst' : `Uw lijst (${count})`),
  keep: 'Bewaar',
  remove: 'Verwijder uit uw lijst',
  keptNow: 'Bewaard.',
  toKept: (count: number) => `Bekijk uw lijst (${count})`,
  noCookies:
    'Uw lijst is leeg. Bewaarde u net een praktijk? Dan bewaart uw browser geen cookies en kunnen we uw lijst niet onthouden.',
  clear: 'Maak uw lijst leeg',
  print: 'Druk af met Ctrl+P (op een Mac ⌘P). Menu en knoppen komen niet mee op papier.',
  lead: (count: number) => (count === 1 ? 'U bewaarde 1 praktijk.' : `U bewaarde ${count} praktijken.`),
  chooseSome: 'Kies er twee, drie of vier om te vergelijken.',
  chooseOrAll: 'Vink aan wat u wilt vergelijken. Vinkt u niets aan, dan vergelijkt u alles.',
  whereKept: 'Uw lijst staat in een cookie op dit toestel, zonder account. Ze blijft een jaar staan.',
  whereKeptAccount: 'Uw lijst staat in uw account. U vindt ze terug op elk toestel waarop u zich aanmeldt.',
  choose: (title: string) => `Vergelijk ${title}`,
  chooseShort: 'Vergelijk',
  compare: 'Vergelijk wat u aanvinkte',
  compareOrAll: 'Vergelijk de praktijken',
  empty: 'U bewaarde nog geen praktijken',
  emptyBody:
    'Klik bij een praktijk op “Bewaar”. U vindt ze dan hier terug, ook morgen, en kunt ze vergelijken, delen en afdrukken.',
  toList: 'Zoek een praktijk',
  full: 'Uw lijst is vol',
  fullBody: (kept: number) => `U bewaarde al ${kept} praktijken. Meer past er niet in. Verwijder er eerst een.`,
  notAll: 'Niet alles past in uw lijst',
  notAllBody: (wanted: number, fits: number) =>
    `U wilt ${wanted} praktijken toevoegen, maar er ${fits === 1 ? 'past er nog 1' : `passen er nog ${fits}`} bij. We veranderden niets. Verwijder eerst enkele praktijken, of bewaar er een paar apart.`,
  /** After the title of one practice, or before the titles of more. */
  dropped: { one: 'staat niet meer in de databank.', more: 'Deze praktijken staan niet meer in de databank:' },
  takenOff: (count: number): string =>
    count === 1 ? 'We haalden de praktijk van uw lijst.' : 'We haalden ze van uw lijst.',
};
export type KeepTexts = typeof nl;
