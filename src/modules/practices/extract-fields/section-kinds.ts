import { fold } from '../search/fold';

/** What a heading announces; "intro" is what stands before the first, "other" what we do not know. */
const headings = {
  title: /^(?:titel|naam|naam van (?:de|het|uw|je) \w+|project(?:naam|titel)|title|name|name of the \w+)$/,
  summary:
    /^(?:(?:korte? )?(?:samenvatting|beschrijving|omschrijving|voorstelling|inhoud|inleiding)|in het kort|in een notendop|wat(?: is het| is dit| houdt het in| doen we| doet het)?|over (?:het|dit|ons) (?:project|initiatief)|(?:short )?(?:summary|description|introduction)|in short|in brief|what(?: is it| we do)?|about(?: the project)?)$/,
  trigger:
    /^(?:(?:de )?aanleiding|waarom(?: dit project| doen we dit)?|achtergrond|context|ontstaan|voorgeschiedenis|background|why|reason|origin|how it started)$/,
  problem: /^(?:(?:het )?probleem(?:stelling|analyse)?|welk probleem|the problem|problem(?: statement)?)$/,
  target:
    /^(?:(?:de )?doelgroep(?:en)?|doelpubliek|voor wie|wie(?: kan deelnemen| bereiken we)?|deelnemers|target (?:group|audience)s?|audience|for whom|who is it for)$/,
  goals:
    /^(?:(?:de |onze )?(?:doel(?:en)?|doelstelling(?:en)?|ambities?)|wat willen we bereiken|(?:our )?(?:goals?|objectives?|aims?))$/,
  approach:
    /^(?:(?:de |onze )?(?:aanpak|werkwijze|stappen|stappenplan|methode|methodiek|uitvoering|verloop|werking)|zo werkt het|hoe(?: werkt het| het werkt| we werken| we het aanpakken| werken we| pakken we het aan| gaan we te werk| gaat het)?|stap voor stap|in de praktijk|approach|steps|how(?: it works| we work| does it work)?|method|step by step)$/,
  preconditions:
    /^(?:(?:rand)?voorwaarden|(?:wat (?:heb je|hebt u|is er|hebben we) )?nodig|benodigdheden|wat je nodig hebt|wat u nodig hebt|succesfactoren|(?:pre)?conditions|requirements|what you need|needed|success factors)$/,
  partners:
    /^(?:(?:onze )?partners?|partnerschap(?:pen)?|samenwerking(?:en)?|samenwerkingspartners|met wie|(?:betrokken|lokale) (?:partners|diensten|organisaties)|our partners|partnerships?|collaboration|cooperation|working with)$/,
  cost: /^(?:(?:de )?kost(?:en|prijs)|budget|begroting|financiering|financieel|wat kost het|kosten en middelen|middelen|costs?|funding|what does it cost)$/,
  staff:
    /^(?:inzet|personeel|personeelsinzet|mensen|mensen en middelen|vrijwilligers|tijd|tijdsinvestering|staff|volunteers|time|people)$/,
  frequency: /^(?:frequentie|wanneer|hoe vaak|timing|frequency|when|how often)$/,
  start: /^(?:start|startdatum|startjaar|begin|looptijd|periode|sinds|started|start date|since|period)$/,
  place: /^(?:gemeenten?|stad|plaats|waar|locatie|regio|werkingsgebied|where|location|place|municipalit(?:y|ies))$/,
  organisation:
    /^(?:organisatie|organisator|initiatiefnemers?|trekker|ingediend door|organisation|organization|organiser|organizer|initiator)$/,
  reach:
    /^(?:(?:hoe )?bereik(?:en we (?:mensen|de doelgroep|hen))?|toeleiding|bekendmaking|communicatie|promotie|reach|recruitment|outreach|communication)$/,
  focus: /^(?:focus|soort eenzaamheid|type eenzaamheid)$/,
  policy: /^(?:beleidsdomein(?:en)?|policy (?:domain|area)s?)$/,
  wentWell:
    /^(?:wat (?:ging|gaat|werkt|werkte|loopt) (?:er )?goed|wat goed (?:ging|gaat|werkt|werkte|loopt)|sterktes|sterke punten|successen|what (?:went|works) well|strengths)$/,
  wentLessWell:
    /^(?:wat (?:(?:ging|gaat|loopt|liep) (?:er )?)?minder(?: goed)?(?: ging| gaat| liep| loopt)?|wat (?:ging|gaat|loopt|liep) (?:er )?niet goed|wat niet (?:lukte|werkte|lukt|werkt|goed (?:ging|gaat|loopt|liep))|wat (?:lukte|werkte|lukt|werkt) (?:er )?niet|wat kan beter|knelpunten|valkuilen|moeilijkheden|werkpunten|what (?:went|could be) (?:less well|better)|pitfalls|difficulties|obstacles)$/,
  links: /^(?:links?|website|webpagina|meer lezen|read more|websites)$/,
  contact:
    /^(?:contact|contacteer ons|contactpersoon|contactpersonen|contactgegevens|contactinfo|meer (?:info|informatie|weten)|(?:meer )?(?:info|informatie)(?: en contact)?|vragen|verantwoordelijke|auteur|contact (?:person|details)|more info(?:rmation)?|questions|author)$/,
  results: /^(?:resultaten?|resultaat|effect(?:en)?|impact|evaluatie|results?|outcomes?|evaluation)$/,
} as const;

export type SectionKind = keyof typeof headings | 'intro' | 'other';

/** "2. Doelgroep:" → "doelgroep". */
const bare = (heading: string): string =>
  fold(heading)
    .replace(/^[\s#*\d.)(–-]+/, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s:?!.*–-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a heading announces; null when it is none that we know. */
export function sectionOf(heading: string): SectionKind | null {
  if (heading.length > 60) return null;
  const text = bare(heading);
  const known = (Object.keys(headings) as (keyof typeof headings)[]).find((kind) => headings[kind].test(text));
  return known ?? null;
}
