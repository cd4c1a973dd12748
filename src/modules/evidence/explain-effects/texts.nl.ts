export const nl = {
  title: 'Wat betekent zo’n getal?',
  description: 'Wat een effect van 0,3 betekent voor honderd mensen, wat de niveaus zeggen en waarom vergelijken telt.',
  lead: 'We meten in standaardafwijkingen: hoe ver groepen uit elkaar liggen, gemeten aan hoe mensen van elkaar verschillen. In tekeningen is dat duidelijker.',
  effectTitle: (effect: string) => `Een effect van ${effect}`,
  chosenTitle: 'Een ander getal',
  chosenLabel: 'Effect (onder nul is beter)',
  show: 'Teken het',
  wrong: 'Vul een getal in tussen −3 en 3.',
  picture: (ofHundred: string, without: string) =>
    `Van 100 mensen die meedoen, zijn er ${ofHundred} beter af dan de middelste van wie niet meedoet. Zonder de aanpak zijn dat er ${without}.`,
  figures:
    'In de tekeningen is elk poppetje tien mensen. Een poppetje dat maar voor een deel gevuld is, telt voor dat deel. Met een plusje: wie er dankzij de aanpak bij komt.',
  pairs: (pairs: string) =>
    `Of zo: neem iemand die meedoet en iemand die niet meedoet; in ${pairs} van de 100 paren is wie meedoet beter af. Bij toeval is dat 50.`,
  size: {
    none: 'Dat merkt bijna niemand.',
    small: 'Klein: u ziet het in een groep, zelden bij één mens.',
    usual: 'Gewoon voor een aanpak die helpt: u ziet het in een groep, bij één mens niet altijd.',
    medium: 'Meer dan gewoon: wie goed kijkt, ziet het verschil ook bij mensen zelf.',
    large: 'Groot: het verschil valt op, ook bij veel mensen zelf. Bij eenzaamheid is dat zeldzaam.',
  },
  harm: 'Boven nul gaat het minder goed met mensen die meedoen.',
  /** How large a change for the worse is. */
  harmSize: {
    none: 'Dat merkt bijna niemand.',
    small: 'U ziet het in een groep, zelden bij één mens.',
    usual: 'U ziet het in een groep, bij één mens niet altijd.',
    medium: 'Wie goed kijkt, ziet het verschil ook bij mensen zelf.',
    large: 'Het verschil valt op, ook bij veel mensen zelf.',
  },
  meantBetter: (effect: string) => `Bedoelt u een verbetering? Bekijk ${effect}`,
  assumption:
    'Zo’n tekening gaat ervan uit dat beide groepen even sterk verschillen en alleen verschoven zijn. In het echt helpt een aanpak de ene mens meer dan de andere.',
  compareTitle: 'Waarom voor en na niet genoeg is',
  compare:
    'Mensen beginnen vaak als het slecht gaat. Later gaat het dan meestal wat beter, ook zonder hulp. Alleen een groep die niet meedeed, toont hoeveel dat was. Een verzonnen voorbeeld:',
  compareLabel: 'Voor en na, bij wie meedeed en wie niet meedeed',
  compareCaption:
    'Verzonnen voorbeeld: hoe eenzaam mensen zich voelen op een schaal van 0 tot 6. Wie meedeed ging 1,5 punt vooruit, maar 0,6 daarvan ook zonder hulp. De aanpak deed 0,9.',
  compareRows: { part: 'Wie meedeed', not: 'Wie niet meedeed' },
  compareHeaders: ['Groep', 'Voor', 'Na'],
  scaleEnds: { least: 'minder eenzaam', most: 'eenzamer' },
  intervalTitle: 'Waarom er altijd twee getallen bij staan',
  interval:
    'Een meting is een steekproef. Het interval zegt waar het echte gemiddelde bijna zeker ligt: van 100 zulke intervallen bevatten er 95 het. Loopt het over nul, dan is het verschil niet te onderscheiden van toeval. De verwachting voor een nieuwe gemeente is breder, want plaatsen verschillen.',
  levelsTitle: 'Hoe zeker: de ringen',
  levels: {
    three:
      'Eerste aanwijzingen: na afloop ging het beter dan ervoor, en dat is meer dan toeval. Er was geen goede vergelijking.',
    four: 'Goede aanwijzingen: minstens één goede meting met een vergelijkingsgroep.',
    five: 'Sterke aanwijzingen: minstens twee, door onafhankelijke onderzoekers, en één keer ook na een half jaar.',
    none: 'Geen effect aangetoond: het verschil is hoogstens heel klein. Dat is goed om te weten.',
    harm: 'Mogelijk nadelig: het ging minder goed, of er gebeurde iets ernstigs door de aanpak.',
  },
  levelsMore: 'Hoe we oordelen over een praktijk',
  measureMore: 'Hoe we rekenen',
  map: 'Wat werkt',
};
export type ExplainTexts = typeof nl;
