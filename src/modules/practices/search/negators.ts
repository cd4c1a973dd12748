/** Words that make a lack of the noun behind them, in Dutch, English and French; who lost something is without it. */
const negators = new Set(['zonder', 'geen', 'verlies_van', 'without', 'no', 'sans', 'aucun', 'aucune']);

/** Little of something is a lack of it where that has a name: "weinig geld" is poverty, "weinig tijd" is nothing here. */
const little = new Set(['weinig', 'few', 'little', 'peu']);

/** After a lack these go on with the next: "zonder vrienden of familie". */
const alternatives = new Set(['of', 'noch', 'or', 'nor', 'ou', 'ni']);

export const isLittle = (word: string) => little.has(word);
export const isNegator = (word: string) => negators.has(word) || isLittle(word);
export const goesOn = (word: string) => alternatives.has(word);
