import { stem } from './stem';

/**
 * General words that say little about what is sought, in themselves or because they are in every second question:
 * the commonest verbs, adverbs and nouns of Dutch, and the small words of Flemish speech. When a practice has them they
 * help a little; when none has, they are not missed. Neutral on purpose: no word of the field, nor what a municipal
 * desk is asked for ("paspoort").
 */
const verbs = `doen maken zoeken vinden krijgen geven nemen hebben zijn worden komen gaan staan zitten liggen lopen zien kijken horen
voelen denken weten kennen begrijpen leren zeggen vragen antwoorden noemen heten betekenen lijken schijnen blijken
blijven laten houden brengen halen pakken leggen zetten stellen steken hangen vallen gebeuren beginnen starten stoppen
eindigen proberen lukken kunnen mogen moeten willen zullen durven hoeven werken gebruiken nodig hopen wensen
verwachten overtuigen geloven bedoelen bestaan passen gelden duren wachten volgen leiden veranderen groeien tonen kiezen
beslissen bespreken kosten sturen ontvangen regelen oplossen organiseren opzetten opstarten uitwerken aanpakken
aanbieden inzetten meedoen deelnemen bereiken betrekken stimuleren versterken verbeteren verminderen voorzien
realiseren uitvoeren opvolgen bekijken bieden missen kwijtraken interesseren overwegen schelen storen vergeten
onthouden herinneren merken leven helpen terechtkunnen bezighouden meemaken ervaren heb hebt had doe doet deed gedaan maak maakt
maakte gemaakt zoekt vind vindt vond gevonden krijg krijgt kreeg gekregen geef geeft gaf kom komt kwam gekomen ga gaat
ging gegaan sta staat stond zit zat gezeten lig ligt lag loop loopt liep zie ziet zag gezien kijk kijkt hoor hoort
voel voelt denk denkt dacht weet wist ken kent zeg zegt zei gezegd vraagt vroeg gevraagd heet lijkt leek blijkt blijft
bleef laat liet houd houdt hield breng brengt bracht gebracht haal haalt pak pakt zet gezet valt viel begint begon
begonnen stop stopt probeer probeert lukt gelukt hoeft werkt gewerkt gebruik gebruikt hoop hoopt wens wenst bedoel
bedoelt bestaat past duurt wacht volgt toont kies kiest koos gekozen regelt biedt mis mist merk merkt help helpt
geholpen leeft`;
const nouns = `ding dingen zaak zaken manier manieren wijze soort soorten vorm vormen voorbeeld voorbeelden verschil verschillen keer
keren maal jaar jaren maand maanden week weken dag dagen uur uren minuut tijd tijden moment momenten periode begin
einde eind stuk stukken rest geheel aantal hoeveelheid beetje boel paar man mannen vrouw vrouwen mens mensen persoon
personen iemand lieden volk gast kerel meneer mevrouw plaats plaatsen plek plekken hoek kant kanten punt punten lijn
lijst reden redenen oorzaak oorzaken gevolg gevolgen doel doelen probleem problemen kwestie oplossing oplossingen
vraag vragen antwoord antwoorden idee ideeen gedacht gedachte mening bedoeling zin woord woorden naam namen titel feit
feiten kans kansen mogelijkheid mogelijkheden keuze keuzes geval gevallen situatie toestand omstandigheden ervaring
ervaringen gevoel gevoelens informatie info uitleg tip tips advies raad betekenis definitie begrip overzicht inhoud
thema onderwerp stap project projecten initiatief initiatieven actie acties activiteit activiteiten aanpak aanpakken
praktijk praktijken aanbod organisatie dienst diensten werking programma groep groepen inwoner inwoners burger burgers
bewoner gemeente gemeenten stad steden bestuur besturen vlaanderen vlaams vlaamse belgie leven leeftijd jarige jarigen
jarig`;
const others = `goed goede beter best beste slecht mooi mooie leuk leuke fijn fijne tof toffe plezant plezante interessant
interessante belangrijk belangrijke groot grote klein kleine lang lange kort korte hoog laag nieuw nieuwe snel vlug
traag makkelijk gemakkelijk gemakkelijke moeilijk moeilijke eenvoudig simpel simpele concreet concrete algemeen
algemene bepaald bepaalde bekend bekende bestaand bestaande gewoon gewone speciaal speciale verschillend verschillende
ander andere zelfde volgend volgende vorig vorige eerste tweede derde laatste hele half halve enig enige enkel
mogelijk mogelijke nodige juist juiste fout eigen lokaal lokale plaatselijk plaatselijke regionaal dichtbij ver weg
samen alsjeblieft aub svp bedankt dank dankjewel merci hallo hoi dag goeiedag goedendag goedemorgen sorry ja nee neen
ok oke dus eigenlijk misschien waarschijnlijk zeker natuurlijk helaas eindelijk plots meteen direct straks morgen
vandaag gisteren later vroeger nu toen ooit nergens ergens overal bijna ongeveer genoeg teveel weinig twee drie vier
vijf zes zeven acht negen tien honderd gebruikt effectief lopend lopende uitgewerkt succesvol succesvolle geslaagd
geslaagde inspirerend inspirerende terecht gratis kosteloos goedkoop goedkope betaalbaar betaalbare actief actieve praktisch praktische duidelijk handig handige echte modern moderne
recent recente actueel actuele populair populaire uniek unieke origineel originele innovatief innovatieve structureel structurele efficient
professioneel professionele persoonlijk persoonlijke gezamenlijk gezamenlijke dagelijks dagelijkse wekelijks wekelijkse maandelijks
maandelijkse jaarlijks jaarlijkse regelmatig regelmatige vast vaste tijdelijk tijdelijke gezellig gezellige boeiend vriendelijk alleen winter lente herfst seizoen iets organiseert hulp ondersteunen ondersteuning start bereik bereikt leert leer
tegengaan vermindert vertonen toon aanpassen bedenken verhogen deelname deelnemers`;
/** What officials do with anything: it says nothing about what is sought. */
const officeWork = `strijd bestrijden bestrijdt bestrijding opstellen opmaken goedkeuren goedkeuring uitbreiden uitbreiding voorbereiden
voorbereiding aanvragen aanvraag indienen invoeren invoering lanceren uitrollen uitrol verlengen verlenging verankeren
verankering verantwoorden verantwoording begroten begroting afstemmen afstemming bijsturen toepassen uittesten
uitproberen voortzetten vernieuwen samenwerken samenwerking opvolging uitwerking uitvoering opstart jaarverslag`;
const speech = `wa da dees deze diejen dieje den nen een ene kunde kundegij kunt hedde heddegij zijde zijdegij moette wilde wilt doede
gade gaat weette ziede hoorde ge gij gijle gulder ulle ulder u uwen mijnen onzen hunnen zen zijnen tege tegen nimeer
nimmeer nie ni nog altij altijd efkes effe effen subiet seffens allee amai zot goe goeie goei bekan percies precies
awel ewa wablief ne kheb kben kzou kwil kweet kzoek tis twas tzijn mss idd gwn`;
const foreign = `together older show organise organize create reduce fight combat against way ways thing things example examples people
person time year years day good best new help get give find know live work using use used ensemble lutter contre
organiser facon exemple exemples chose choses personne personnes gens temps jour bon nouveau trouver savoir vivre
project projects initiative initiatives activity activities event events activite activites evenement evenements evenementen action actions idea ideas practice practices local
municipality city support projet projets activite activites commune ville aide idees group groups groupe groupes`;

const lightWords = new Set([verbs, nouns, others, officeWork, speech, foreign].join(' ').split(/\s+/));
const lightBases = new Set([...lightWords].map(stem));

/** Light words that somebody may ask for alone: for whom a practice is. */
export const namesPeople: ReadonlySet<string> = new Set(['man', 'mannen', 'vrouw', 'vrouwen']);

/** Also in another form: "durft" as "durven", "actieve" as "actief". */
export const isLightWord = (word: string): boolean =>
  lightWords.has(word) ||
  lightBases.has(stem(word)) ||
  (word.endsWith('t') &&
    (lightWords.has(`${word.slice(0, -1)}en`) || lightWords.has(`${word.slice(0, -1).replace(/f$/, 'v')}en`)));
