import type { GroupNeeded } from '../people-needed';

export const nl = {
  title: 'Hoe we rekenen',
  description:
    'Formules, regels, versies, grenzen en bronnen van wat de kaart toont, met alle cijfers om na te rekenen.',
  lead: 'Alles op de kaart volgt uit openbare metingen en openbare regels. Wie wil, rekent het na.',
  versions: (rules: string, date: string | null) =>
    `Regels: versie ${rules}. ${date === null ? 'Er zijn nog geen metingen.' : `Metingen: bijgewerkt op ${date}.`}`,
  sections: [
    {
      id: 'effect',
      title: 'Eén meting: het effect',
      body: [
        'Zonder vergelijkingsgroep: de verandering gedeeld door de spreiding vooraf (SMCR). Met vergelijkingsgroep: hoeveel meer de ene groep veranderde dan de andere, elk gedeeld door haar spreiding vooraf; geeft een rapport alleen de stand achteraf, dan het verschil achteraf, gedeeld door de spreiding van beide groepen samen. Beide heten hier SMD: ze staan in dezelfde eenheid, de spreiding tussen mensen, en mogen daarom samen. Alles met de exacte correctie J voor kleine groepen. Onder nul is beter, op elke schaal.',
      ],
    },
    {
      id: 'uitkomst',
      title: 'Eén meting: wat de organisatie ziet',
      body: [
        'De verandering staat ook gedeeld door de spreiding van de veranderingen zelf (SMCC). Met een vergelijkingsgroep rekenen we daarnaast het verschil na afloop uit, rekening houdend met waar mensen begonnen (ANCOVA).',
        'Betrouwbaar veranderd is wie meer veranderde dan meetfouten verklaren: de index van Jacobson en Truax boven 1,96. Welke betrouwbaarheid en spreiding we nemen, staat bij de uitkomst. Of meer mensen uit een groep gingen dan erin kwamen, toetst McNemar, exact. De kosten per jaar zonder eenzaamheid zijn de kosten, gedeeld door hoeveel mensen minder er na afloop eenzaam waren, als dat een jaar zo blijft: een grove maat.',
        'Geen cijfer is fijner dan het zeker is: elk is afgerond op een stap van 1, 2 of 5 × 10ᵏ, hoogstens de helft van zijn standaardfout. Dat voegt hoogstens 2% toe aan de variantie. Samen nemen we die afgeronde cijfers, met de variantie die de formule bij het afgeronde effect geeft (en bij de afgeronde correlatie): zo rekent iedereen na wat er staat.',
        'Over minder dan vijf mensen toont de organisatie zichzelf niets, over minder dan tien mensen ziet niemand anders iets. Ook wat daaruit te berekenen valt, houden we achter.',
      ],
    },
    {
      id: 'samen',
      title: 'Metingen samen',
      body: [
        'Alleen metingen met hetzelfde ontwerp en over hetzelfde (eenzaamheid, isolement of welbevinden) gaan samen, en van dezelfde mensen telt één resultaat: dat het dichtst na afloop. Minder dan drie tonen we een voor een.',
        'We nemen aan dat het effect van plaats tot plaats verschilt. Hoeveel (τ²) schatten we met REML, met een interval volgens het Q-profiel. Het interval van het geheel is dat van Hartung en Knapp, met een factor die nooit kleiner is dan 1: zo is het nooit smaller dan de gewichten toelaten.',
        'De verwachting voor een nieuwe gemeente is het voorspellingsinterval met t(k−1), zoals metafor het berekent.',
      ],
    },
    {
      id: 'kaart',
      title: 'De kaart',
      body: [
        'Een vak bevat elke meting die bij de rij en de kolom hoort. Een meting met twee werkzame elementen staat in twee rijen. Bij een leeftijd telt alleen wat cijfers van die leeftijd heeft, van minstens tien mensen.',
        'De pijl volgt het ontwerp dat het meeste zegt: eerst eenzaamheid, dan isolement, dan welbevinden; eerst met loting, dan met vergelijkingsgroep, dan voor en na. Het gaat beter of minder goed als het interval nul uitsluit. Ligt het helemaal tussen −0,20 en +0,20, dan is het verschil hoogstens heel klein. Eén resultaat helemaal aan de verkeerde kant van nul telt altijd: wijzen andere op verbetering, dan spreken de metingen elkaar tegen. Zo’n resultaat of een ernstig voorval door de aanpak maakt het vak mogelijk nadelig. Twee resultaten zijn te weinig om samen te nemen: dan zegt het vak wat elk ervan toont.',
        'De ringen: 3 voor een verbetering, 4 met minstens één goede meting met vergelijkingsgroep, 5 met twee van onafhankelijke onderzoekers waarvan één na zes maanden. Gepubliceerde overzichten tellen in een vak niet mee.',
        'Groepen vergelijken we met een toets op verschil tussen subgroepen (Q, χ² met één vrijheidsgraad minder dan er groepen zijn), alleen tussen vakken met minstens drie resultaten van hetzelfde soort meting.',
      ],
    },
    {
      id: 'scheef',
      title: 'Wat er misschien ontbreekt',
      body: [
        'Vanaf tien resultaten tonen we een trechter en de toets van Egger: vonden kleine metingen iets anders dan grote? Bij minder zegt dat niets. We laten elke meting om de beurt weg, en tonen wat we jaar na jaar wisten.',
      ],
    },
    {
      id: 'mensen',
      title: 'Hoeveel mensen u meet',
      body: [
        'Overal hetzelfde: bij het niveau van een praktijk, bij wat past, bij een plan en bij een uitkomst. We gaan nooit uit van het effect dat uw eigen meting vond: dat is te onzeker om op te plannen.',
        'Zonder vergelijkingsgroep: een t-toets op de verandering. Met vergelijkingsgroep: covariantieanalyse met de score vooraf, twee groepen die even groot zijn. Exact, met de niet-centrale t-verdeling.',
      ],
    },
    {
      id: 'past',
      title: 'Wat past bij ons',
      body: [
        'Voor elke reden apart: past, past niet, of niet bekend. We tellen alleen hoeveel redenen niet passen en hoeveel niet bekend zijn. Is van wat u vroeg meer onbekend dan er past, dan komt de praktijk na de andere. Wie evenveel heeft, komt in een volgorde door loting; daarin heeft niemand voorrang. Een reden die u uitzet, kan een praktijk die erdoor paste nooit hoger brengen.',
      ],
    },
    {
      id: 'grenzen',
      title: 'Grenzen',
      body: [
        'Wie meet, is niet toevallig gekozen: gemeenten die meten, doen misschien meer. Voor en na zonder vergelijking overschat meestal. Metingen van dezelfde organisatie lijken op elkaar; dat rekenen we niet mee. In een vak zitten verschillende praktijken en schalen. Van wie afviel weten we weinig.',
        'Niets gaat over minder dan tien mensen. Gepubliceerde overzichten delen studies: ze staan ernaast en tellen nergens bij op.',
      ],
    },
  ],
  needed: (single: GroupNeeded, each: GroupNeeded) =>
    `Zonder vergelijkingsgroep zijn dat ${single.answering} mensen die voor en na antwoorden: begin met ${single.beginning}. Met vergelijkingsgroep zijn het er ${each.answering} in elke groep, ${2 * each.answering} samen: begin met ${each.beginning} per groep, ${2 * each.beginning} samen.`,
  dataTitle: 'Alle cijfers',
  data: {
    json: 'Alles waaruit de niveaus volgen, als JSON',
    csv: 'Alle metingen als CSV',
    script: 'Een R-script met alle metingen; elke pagina heeft er een van zichzelf',
  },
  synthesesTitle: 'Gepubliceerde overzichten',
  referencesTitle: 'Bronnen',
  judge: 'Hoe we oordelen over een praktijk',
  map: 'Wat werkt',
};
export type MethodTexts = typeof nl;
