/**
 * Words that carry no meaning of their own: grammar, and the phrases with which people ask ("wat kunnen we doen voor").
 * Real words that fit nearly every question are in `light-words.ts`.
 */

const dutch = `de het een en of in op aan te ten ter van voor met bij door naar uit over om tot als dan dat die dit deze er is ben
bent zijn was waren wordt word worden werd werden geworden heeft heb hebt hebben had hadden gehad kan kunt kunnen kon
konden zal zult zullen zou zouden moet moeten moest mag mogen mocht wil wilt willen wou wilde doe doet doen deed
gedaan gaat gaan ga ging geef geeft geven krijgt krijgen kreeg komt komen kom laat laten blijf blijft blijven ik je
jij u uw jouw jullie hij zij ze we wij ons onze hun hen haar hem mijn mij me zich zichzelf wie wat waar wanneer waarom
hoe welk welke hoeveel waarmee waarvoor niet geen wel ook nog al meer meest veel weinig heel erg zeer zo maar want
omdat zodat dus toch reeds pas net eens even echt iets niets iemand niemand iedereen alles alle elk elke ieder iedere
ander andere anderen elkaar sommige enkele beide zelf eigen daar hier erbij ervoor ermee eraan erover daarvoor daarom
waarbij tussen tijdens sinds zonder onder tegen rond via per omtrent binnen buiten vanuit vanaf volgens naast achter
boven na toe mee weer terug zoals bijvoorbeeld graag soms vaak altijd nooit zoek zoekt zoeken gezocht vind vindt
vinden vond weet weten wist denk denken bestaat bestaan wens wensen iemands men der des den tegenover rondom ie nu
gebruik gebruiken nodig best goed goede beter beste mogelijk kader betreffende inzake gedurende hetzelfde dezelfde
zulke zulk allerlei diverse verschillende ervan hiervan daarvan waarvan slechts alleszins zowel hetzij noch enz etc
evenals ofwel indien terwijl hoewel toen zodra`;

const english = `the a an of for to and or in on at with by from how what which who where when why we our us you your they their them
do does did can could should would will is are was were be been have has had not no any some it its this that these
those about into as if my me i he she his her need want find looking look help-me there get make makes`;

const french = `le la l un une des du d au aux et ou en sur pour par avec sans chez que qui quoi quel quelle quels quelles comment
pourquoi est sont etre avoir a ont nous vous ils elles il elle on notre nos votre vos leur leurs ce cette ces se s ne
n pas plus qu je j tu mon ma mes son sa ses y faire peut peuvent entre`;

/** French function words that are also Dutch nouns ("lesson", "dance"): skipped only in a French question. */
const ambiguous = new Set(['les', 'dans']);

const setOf = (text: string) => new Set(text.split(/\s+/));
const nativeStopWords = setOf(dutch);
const frenchStopWords = setOf(french);
const foreignStopWords = new Set([...setOf(english), ...frenchStopWords]);

/** Whether a folded word carries no meaning of its own in Dutch. Single letters never do. */
export const isDutchStopWord = (word: string) => word.length === 1 || nativeStopWords.has(word);
export const isStopWord = (word: string) => isDutchStopWord(word) || foreignStopWords.has(word);

/** Whether the words, together, read as French: then "les" and "dans" are grammar too. */
export function withoutAmbiguous<Token extends { word: string }>(tokens: readonly Token[]): readonly Token[] {
  const isFrench = tokens.some(({ word }) => frenchStopWords.has(word) && !nativeStopWords.has(word));
  return isFrench ? tokens.filter(({ word }) => !ambiguous.has(word)) : tokens;
}
