/**
 * Words that say nothing about what is sought. `isStopWord`: grammar, and the phrases with which people ask
 * ("wat kunnen we doen voor"). `isWeakWord`: real words that fit nearly every practice ("project", "gemeente");
 * they only help to order what other words found.
 */

const dutch = `de het een en of in op aan te ten ter van voor met bij door naar uit over om tot als dan dat die dit deze
er is ben bent zijn was waren wordt word worden werd werden geworden heeft heb hebt hebben had hadden gehad kan kunt kunnen kon konden
zal zult zullen zou zouden moet moeten moest mag mogen mocht wil wilt willen wou wilde doe doet doen deed gedaan gaat gaan ga
ging geef geeft geven krijgt krijgen kreeg komt komen kom laat laten blijf blijft blijven ik je jij u uw jouw jullie hij zij ze we
wij ons onze hun hen haar hem zijn mijn mij me zich zichzelf wie wat waar wanneer waarom hoe welk welke hoeveel waarmee waarvoor
niet geen wel ook nog al meer meest veel weinig heel erg zeer zo maar want omdat zodat dus toch reeds pas net eens even echt
iets niets iemand niemand iedereen alles alle elk elke ieder iedere ander andere anderen elkaar sommige enkele beide zelf eigen
daar hier erbij ervoor ermee eraan erover daarvoor daarom waarbij tussen tijdens sinds zonder onder tegen rond via per omtrent
binnen buiten vanuit vanaf volgens naast achter boven na toe mee weer terug zoals bijvoorbeeld graag soms vaak altijd nooit
zoek zoekt zoeken gezocht vind vindt vinden vond weet weten wist denk denken bestaat bestaan wens wensen iemands men der des den
tegenover rondom rond hij ie nu dan zouden gebruik gebruiken nodig best goed goede beter beste mogelijk kader
betreffende inzake gedurende hetzelfde dezelfde zulke zulk allerlei diverse verschillende ervan hiervan daarvan waarvan
slechts alleszins zowel hetzij noch enz etc evenals ofwel indien wanneer terwijl hoewel toen zodra mocht`;

const english = `the a an of for to and or in on at with by from how what which who where when why we our us you your they
their them do does did can could should would will is are was were be been have has had not no any some it its this that these those
about into as if my me i he she his her need want find looking look help-me there get make makes`;

const french = `le la l un une des du d au aux et ou en sur pour par avec sans chez que qui quoi quel quelle quels
quelles comment pourquoi est sont etre avoir a ont nous vous ils elles il elle on notre nos votre vos leur leurs ce cette ces se s ne
n pas plus qu je j tu mon ma mes son sa ses y faire peut peuvent entre`;

/** Nouns and verbs that nearly every entry could carry. */
const weak = `eerste tweede derde twee drie vier vijf voelen voelt voel gevoel gevoelens jaar jaren maand maanden week weken keer
project projecten initiatief initiatieven actie acties activiteit activiteiten aanpak aanpakken praktijk praktijken
voorbeeld voorbeelden idee ideeen tip tips aanbod organiseren organiseert organisatie gemeente gemeenten stad steden lokaal lokale
bestuur besturen mensen mens persoon personen inwoner inwoners burger burgers bewoner samen nieuw nieuwe maken maak maakt
helpen helpt hulp bieden biedt werken werkt ondersteunen ondersteuning starten start opstarten opzetten manier manieren plek
bereiken bereik bereikt vragen vraag leren leert leer willen tegengaan verminderen vermindert betrekken inzetten iets thema dienst
diensten werking programma groep groepen leven ervaring informatie info vlaanderen vlaams vlaamse belgie concreet concrete
betekenen zien ziet zeggen staan staat houden nemen brengen brengt hebben uitwerken realiseren uitvoeren tonen vertonen toon gebruikt lopen loopt volgen volgt zitten zit liggen ligt
hoort horen lukt lukken proberen probeert stimuleren versterken verbeteren aanbieden aanpassen bedenken beginnen begint bestaande bekend
voorzien verhogen zetten zet meedoen deelnemen deelname deelnemers mogelijkheid mogelijkheden oplossing oplossingen soort vorm vormen
together older show organise organize reduce fight combat against create ensemble lutter contre organiser
project projects initiative initiatives activity activities people person action actions idea ideas practice practices local
municipality city support projet projets activite activites gens personne personnes commune ville aide actions idees`;

/** French function words that are also Dutch nouns ("lesson", "dance"): skipped only in a French question. */
const ambiguous = new Set(['les', 'dans']);

const setOf = (text: string) => new Set(text.split(/\s+/));
const nativeStopWords = setOf(dutch);
const frenchStopWords = setOf(french);
const foreignStopWords = new Set([...setOf(english), ...frenchStopWords]);
const weakWords = setOf(weak);

/** Whether a folded word carries no meaning of its own in Dutch. Single letters never do. */
export const isDutchStopWord = (word: string) => word.length === 1 || nativeStopWords.has(word);
export const isStopWord = (word: string) => isDutchStopWord(word) || foreignStopWords.has(word);
export const isWeakWord = (word: string) => weakWords.has(word);

/** Whether the words, together, read as French: then "les" and "dans" are grammar too. */
export function withoutAmbiguous(tokens: readonly string[]): readonly string[] {
  const isFrench = tokens.some((token) => frenchStopWords.has(token) && !nativeStopWords.has(token));
  return isFrench ? tokens.filter((token) => !ambiguous.has(token)) : tokens;
}
