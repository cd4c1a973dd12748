/** Dutch forms that no rule derives, as "base: forms". Verbs of this domain with their strong and conjugated forms. */
const families = `
stad: steden
lid: leden
kind: kinderen kids
ei: eieren
oudere: oudere ouderen
ouders: ouders
senior: senioren seniors
team: teams
ruimte: ruimte ruimtes
ronde: ronde rondes
score: score scores
interesse: interesse interesses
maatje: maatje maatjes
jongere: jongere jongeren
vrouw: vrouwen
schip: schepen_
schepen: schepen schepenen
museum: musea museums
centrum: centra centrums
cafe: cafe cafes cafeetje
idee: idee ideeen
zee: zeeen
dag: dagen
weg: wegen
pad: paden
bad: baden
graf: graven
glas: glazen
dak: daken
spel: spelen_
god: goden
gebed: gebeden
bedrag: bedragen
verslag: verslagen
gat: gaten
hof: hoven
lot: loten
slot: sloten
blad: bladen bladeren
lied: liederen
rad: raderen
mens: mensen
gids: gids gidsen
arts: artsen
kaart: kaartje kaartjes
taart: taartje taartjes
buurt: buurtje
hart: hartje hartjes
krant: krantje
zaal: zalen zaaltje
alleen: alleen
samen: samen
oud: oude oudst oudste
jong: jonge jongste
lang: langste lange langer
eerst: eerste
laatst: laatste
film: films
club: clubs
app: apps
flat: flats
chat: chats
job: jobs
taxi: taxis
buddy: buddys buddies
baby: babys
hobby: hobbys
foto: fotos
auto: autos
oma: omas
opa: opas
radio: radios
menu: menus
thema: themas
agenda: agendas
kado: cadeau cadeaus cadeautje
kerstmis: kerstmis kerst kerstdag
beweeg: bewegen beweegt bewogen beweging
bel: bel belt bellen gebeld belde belden opbellen opgebeld
praat: praat praten gepraat praatte praatje praatjes
babbel: babbel babbelt babbelen gebabbeld babbeltje babbels
spreek: spreek spreekt spreken sprak gesproken
gesprek: gesprek gesprekken gesprekje
kook: kook kookt koken gekookt kookte
eet: eet eten gegeten at
lees: lees leest lezen las gelezen
schrijf: schrijf schrijft schrijven schreef geschreven
zing: zing zingt zingen zong gezongen
dans: dans danst dansen gedanst dansje
speel: speel speelt spelen speelde gespeeld
woon: woon woont wonen woonde gewoond
wandel: wandel wandelt wandelen gewandeld
fiets: fiets fietst fietsen gefietst
rijd: rijden rijdt reed gereden
bezoek: bezoek bezoekt bezoeken bezocht bezoekje bezoekjes
ontmoet: ontmoet ontmoeten ontmoette
verlies: verlies verliest verliezen verloor verloren
sterf: sterf sterft sterven stierf stierven gestorven
overlijd: overlijdt overlijden overleed overleden
rouw: rouw rouwt rouwen rouwde rouwende rouwenden
leef: leef leeft leven_ leefde
voel: voel voelt voelen voelde gevoel gevoelens
luister: luister luistert luisteren geluisterd
help: help helpt helpen hielp geholpen
leer: leer leert leren leerde geleerd
werken: werkt werken werkte werkten gewerkt
werk: werk
zoek: zoek zoekt zoeken zocht gezocht
meet: meet meten gemeten mat
meld: meld meldt melden meldde gemeld melding meldingen
verbind: verbind verbindt verbinden verbond verbonden verbinding verbindingen
verhuis: verhuis verhuist verhuizen verhuisd verhuizing verhuizingen
nederland: nederlandse
nederlands: nederlands
kleinkind: kleinkind kleinkinderen
brei: brei breien breit gebreid breiwerk
naai: naai naaien naait genaaid
breng: brengt brengen bracht gebracht
zorg: zorg zorgt zorgen zorgde gezorgd
knutsel: knutselt knutselen geknutseld
sport: sport sporten sportt gesport
tuinier: tuinier tuiniert tuinieren getuinierd
deel: deel deelt delen deelde gedeeld
geef: geef geeft gaf gegeven
drink: drink drinkt drinken dronk gedronken drankje drank
schenk: schenkt schenken geschonken
steun: steun steunt steunen gesteund
herdenk: herdenkt herdenken herdacht
begraaf: begraaft begraven begroef
ontdek: ontdekt ontdekken ontdekt
verwijs: verwijst verwijzen verwees verwezen
signaleer: signaleert signaleren gesignaleerd
bereik: bereikt bereiken bereikte
uitnodig: uitnodigen uitgenodigd uitnodiging uitnodigingen nodigt
gescheid: gescheiden scheiden scheiding scheidingen echtscheiding echtscheidingen
arm: arme armen armer
armoed: armoede
blok: blok blokken
klein: kleine
kleintje: kleintje kleintjes
eentje: eentje
slecht: slechte
klas: klas klassen klasje
bus: bus bussen busje
bos: bos bossen
les: les lessen lesje
huis: huis huizen huisje huisjes
muis: muizen
brief: brief brieven briefje
poezie: poezie
`;

function parse(text: string): Map<string, string> {
  const base = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [head = '', forms = ''] = line.split(': ');
    for (const form of forms.split(' ')) if (!form.endsWith('_')) base.set(form, head);
  }
  return base;
}

/** Form → base, for whole words. */
export const irregular: ReadonlyMap<string, string> = parse(families);

/** Form → base at the end of a compound: "feestdagen" ends like "dagen". Longest first. */
export const irregularEndings: readonly (readonly [string, string])[] = [
  ...[
    'kinderen:kind',
    'dagen:dag',
    'steden:stad',
    'leden:lid',
    'centra:centrum',
    'musea:museum',
    'cafes:cafe',
    'cafe:cafe',
  ],
  ...[
    'paden:pad',
    'graven:graf',
    'glazen:glas',
    'daken:dak',
    'huizen:huis',
    'brieven:brief',
    'ouderen:oudere',
    'jongeren:jongere',
  ],
  ...[
    'kaartje:kaart',
    'kaartjes:kaart',
    'wegen:weg',
    'verslagen:verslag',
    'ideeen:idee',
    'taxis:taxi',
    'buddys:buddy',
    'films:film',
  ],
  ...[
    'autos:auto',
    'fotos:foto',
    'clubs:club',
    'apps:app',
    'themas:thema',
    'liederen:lied',
    'spelletjes:spel',
    'spelletje:spel',
  ],
]
  .map((pair) => pair.split(':') as [string, string])
  .sort((a, b) => b[0].length - a[0].length);
