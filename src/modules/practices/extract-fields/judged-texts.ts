/**
 * Texts as officers write them, all fictitious ("fictief"), with what a careful reader would fill in. A field that is
 * not named must stay empty. One long list on purpose: it is data, to be extended when a real text is read wrongly.
 */
export interface JudgedText {
  text: string;
  /** Written after the reader: how well it does on what it was not made for. */
  isHeldOut?: true;
  /** By field; lists in any order. Of texts the beginning is enough. */
  expected: Readonly<Record<string, string | number | readonly string[]>>;
}

export const judgedTexts: readonly JudgedText[] = [
  {
    text: `Babbelbank op het dorpsplein (fictief)

In Halen staat sinds 2021 een felgele bank op het dorpsplein. Wie erop gaat zitten, wil graag een praatje slaan. De bank wordt elke dinsdag bezet door een vrijwilliger.

Doelgroep: 60-plussers die zich eenzaam voelen en nieuwe inwoners

Doelstellingen
- Mensen uit de buurt met elkaar in gesprek brengen
- Sociaal isolement vroeger opmerken

Aanpak
1. Zoek samen met de buurt een goede plek.
2. Plaats de bank en een bordje met uitleg.
3. Leid vrijwilligers op om een gesprek te beginnen.

Partners: OCMW Halen, lokaal dienstencentrum De Linde en de bibliotheek

Kosten: De bank kostte in totaal € 1.250,50. Het onderhoud kost 100 euro per jaar.

Contact: An Peeters, an.peeters@halen.example, 011 12 34 56`,
    expected: {
      title: 'Babbelbank op het dorpsplein (fictief)',
      summary: 'In Halen staat sinds 2021 een felgele bank',
      municipalities: ['71020'],
      ageGroups: ['60+'],
      targetGroupNote: '60-plussers die zich eenzaam voelen',
      goals: ['Mensen uit de buurt met elkaar', 'Sociaal isolement vroeger'],
      approach: ['Zoek samen met de buurt', 'Plaats de bank', 'Leid vrijwilligers op'],
      partners: ['OCMW Halen', 'lokaal dienstencentrum De Linde', 'bibliotheek'],
      partnerTypes: ['ocmw', 'lokaal-dienstencentrum', 'bibliotheek'],
      focus: ['sociaal-isolement'],
      activityTypes: ['ontmoeting-in-de-buurt', 'publieke-ruimte'],
      lifeEvents: ['verhuis'],
      costTotal: 1250.5,
      costPerYear: 100,
      frequency: 'Elke dinsdag',
      startedYear: 2021,
    },
  },
  {
    text: `Samen aan tafel, buurtrestaurant in Bree (fictief)
Elke eerste woensdag van de maand koken vrijwilligers een warme maaltijd voor de buurt. Zo leren buren elkaar kennen. Wie niet meer goed te been is, wordt thuis opgehaald.

Waarom?
Veel alleenstaande ouderen aten elke dag alleen. De agent van de wijk merkte dat zij nog weinig buiten kwamen.

Voor wie?
Ouderen vanaf 65 jaar en jongeren van 18 tot 25 jaar die alleen wonen.

Werkwijze
We vragen in het dienstencentrum wie zin heeft om te komen. Een groep van 12 vrijwilligers kookt en dekt de tafels. Na het eten is er tijd voor een spel.

Nodig
• een keuken en een zaal
• twee vaste krachten die halen en brengen
• een budget voor ingrediënten

Budget
Een maaltijd kost 4,50 euro per deelnemer. De gemeente voorziet 6.000 EUR per jaar.`,
    expected: {
      title: 'Samen aan tafel, buurtrestaurant in Bree (fictief)',
      summary: 'Elke eerste woensdag van de maand koken vrijwilligers',
      municipalities: ['72004'],
      trigger: 'Veel alleenstaande ouderen aten',
      targetGroupNote: 'Ouderen vanaf 65 jaar',
      ageGroups: ['18-25', '60+'],
      approach: ['We vragen in het dienstencentrum', 'Een groep van 12', 'Na het eten'],
      preconditions: ['een keuken en een zaal', 'twee vaste krachten', 'een budget'],
      costPerParticipant: 4.5,
      costPerYear: 6000,
      volunteers: 12,
      frequency: 'Elke eerste woensdag van de maand',
      activityTypes: ['ontmoeting-in-de-buurt'],
    },
  },
  {
    text: `# Telefoonvriend (fictief)

## Korte beschrijving
Vrijwilligers bellen 2 keer per maand met mensen die zich emotioneel eenzaam voelen na het overlijden van hun partner. De babbellijn loopt sinds maart 2019 in Sint-Truiden en Borgloon.

## Doel
Het gevoel van emotionele eenzaamheid verminderen bij weduwen en weduwnaars.

## Stappen
1. De sociale dienst verwijst mensen door.
2. De coördinator koppelt een vrijwilliger aan een deelnemer.
3. Na drie maanden volgt een gesprek.

## Samenwerking
- Stad Sint-Truiden
- CAW Limburg
- Okra

## Inzet
8 uur per week voor de coördinator, 25 vrijwilligers.

## Meer lezen
https://www.telefoonvriend.example/over-ons.`,
    expected: {
      title: 'Telefoonvriend (fictief)',
      summary: 'Vrijwilligers bellen 2 keer per maand',
      municipalities: ['71053', '73111'],
      focus: ['emotionele-eenzaamheid'],
      lifeEvents: ['partner-overleden'],
      goals: ['Het gevoel van emotionele eenzaamheid'],
      approach: ['De sociale dienst verwijst', 'De coördinator koppelt', 'Na drie maanden'],
      partners: ['Stad Sint-Truiden', 'CAW Limburg', 'Okra'],
      partnerTypes: ['caw', 'lokaal-bestuur'],
      reachChannels: ['sociale-dienst'],
      activityTypes: ['telefonisch-contact'],
      hoursPerWeek: 8,
      volunteers: 25,
      frequency: '2 keer per maand',
      startedYear: 2019,
      links: ['https://www.telefoonvriend.example/over-ons'],
    },
  },
  {
    text: `Beste collega's,

Graag stel ik ons project voor. Buddy's op wielen is een buddywerking waarbij studenten van de hogeschool een oudere meenemen op de fiets. We begonnen in 2022 in samenwerking met Thomas More, Fietspunt Mechelen en jeugdhuis De Zolder. Elke week maken ze een tocht van een uur in en rond Mechelen. Het doel is dat jong en oud elkaar leren kennen.

Met vriendelijke groet
Jan Van Damme
0470/12.34.56`,
    expected: {
      summary: "Graag stel ik ons project voor. Buddy's op wielen",
      municipalities: ['12025'],
      goals: ['Het doel is dat jong en oud'],
      partners: ['Thomas More', 'Fietspunt Mechelen', 'jeugdhuis De Zolder'],
      partnerTypes: ['hogeschool-of-universiteit', 'jeugdwerk'],
      activityTypes: ['buddywerking', 'intergenerationeel'],
      ageGroups: ['18-25', '60+'],
      frequency: 'Elke week',
      startedYear: 2022,
    },
  },
  {
    text: `PROJECTFICHE

Titel: Digicafé Essen (fictief)
Organisatie: Lokaal bestuur Essen
Omschrijving: In het Digicafé leren senioren in de gemeente Essen werken met smartphone en tablet. Samen essen we daarna een boterham.
Doelgroep: senioren, 55 tot 80 jaar
Beleidsdomeinen: digitale inclusie, ouderenbeleid
Frequentie: maandelijks
Start: september 2020
Aantal vrijwilligers: 9
Kostprijs: 2 500 euro per jaar
Partners: bibliotheek, Ligo Kempen; seniorenraad
Wat ging goed: Deelnemers komen ook voor de koffie.
Wat kan beter: De inschrijving verloopt moeilijk.`,
    expected: {
      title: 'Digicafé Essen (fictief)',
      organisation: 'Lokaal bestuur Essen',
      summary: 'In het Digicafé leren senioren',
      municipalities: ['11016'],
      targetGroupNote: 'senioren, 55 tot 80 jaar',
      ageGroups: ['26-59', '60+'],
      policyDomains: ['digitale-inclusie', 'ouderenbeleid'],
      activityTypes: ['digitale-vaardigheden'],
      frequency: 'Maandelijks',
      startedYear: 2020,
      volunteers: 9,
      costPerYear: 2500,
      partners: ['bibliotheek', 'Ligo Kempen', 'seniorenraad'],
      partnerTypes: ['bibliotheek', 'ouderen'],
      wentWell: ['Deelnemers komen ook'],
      wentLessWell: ['De inschrijving verloopt'],
    },
  },
  {
    text: `Rouwcafé Gent-Noord (fictief)

Het rouwcafé brengt mensen samen die iemand verloren hebben. Halen zij er niet alles uit, dan verwijzen we door naar een psycholoog. Er is elke maand een avond, telkens tussen 19 en 21 uur.

Aanleiding
Na corona kregen onze diensten meer vragen over rouw en verlies. We ontvingen een subsidie van 5.000 euro.

Hoe werkt het?
- Een begeleider ontvangt de groep
- Wie wil, vertelt
- Na de avond is er een telefoontje

Randvoorwaarden
- Een begeleider met ervaring in rouw
- Een rustige zaal

Met wie?
Wijkgezondheidscentrum De Brug, vzw Verder

Resultaten
26 deelnemers in het eerste jaar. 3 op 4 kwamen terug.`,
    expected: {
      title: 'Rouwcafé Gent-Noord (fictief)',
      summary: 'Het rouwcafé brengt mensen samen',
      municipalities: ['44021'],
      trigger: 'Na corona kregen onze diensten',
      approach: ['Een begeleider ontvangt', 'Wie wil, vertelt', 'Na de avond'],
      preconditions: ['Een begeleider met ervaring', 'Een rustige zaal'],
      partners: ['Wijkgezondheidscentrum De Brug', 'vzw Verder'],
      partnerTypes: ['huisarts', 'vereniging'],
      activityTypes: ['rouw-en-verlies'],
      lifeEvents: ['verlies-van-dierbare'],
      frequency: 'Elke maand',
    },
  },
  {
    text: `Walk and talk for newcomers (fictitious)

Summary
Volunteers walk once a week with newcomers through Leuven. They practise Dutch and get to know the neighbourhood.

Target group
Adults aged 26 to 59 who arrived less than two years ago.

Goals
- Reduce social isolation
- Practise Dutch

Approach
- Invite people through the language school
- Match walkers
- Walk every week

Requirements
- A safe route

Partners
- Agentschap Integratie
- Wandelclub De Stap

Costs
The total cost is €800.

Contact
Mary Janssens, +32 470 12 34 56`,
    expected: {
      title: 'Walk and talk for newcomers (fictitious)',
      summary: 'Volunteers walk once a week',
      municipalities: ['24062'],
      targetGroupNote: 'Adults aged 26 to 59',
      ageGroups: ['26-59'],
      goals: ['Reduce social isolation', 'Practise Dutch'],
      approach: ['Invite people', 'Match walkers', 'Walk every week'],
      preconditions: ['A safe route'],
      partners: ['Agentschap Integratie', 'Wandelclub De Stap'],
      focus: ['sociaal-isolement'],
      lifeEvents: ['nieuwkomer'],
      costTotal: 800,
      frequency: 'Once a week',
    },
  },
  {
    text: `Huisbezoeken bij 80-plussers - gemeente Peer (fictief)
Alle inwoners van 80 jaar en ouder in Peer krijgen elk jaar bezoek van een opgeleide vrijwilliger. De vrijwilliger luistert, geeft informatie en merkt op of er hulp nodig is.

Doel:
Noden opsporen voor ze te groot worden.

Stappenplan:
1) Brief naar alle 80-plussers
2) Vrijwilliger belt voor een afspraak
3) Bezoek met een vragenlijst
4) Opvolging door de maatschappelijk werker

Toeleiding:
Via huisartsen, thuiszorg en het infoblad van de gemeente.

Vrijwilligers: 30
Uren: de coördinator werkt 10 uur per week aan het project
Kosten: 1250 euro per jaar voor vorming en verplaatsingen. Deelnemers betalen 0 euro.`,
    expected: {
      title: 'Huisbezoeken bij 80-plussers - gemeente Peer (fictief)',
      summary: 'Alle inwoners van 80 jaar en ouder',
      municipalities: ['72030'],
      ageGroups: ['60+'],
      goals: ['Noden opsporen'],
      approach: ['Brief naar alle', 'Vrijwilliger belt', 'Bezoek met een vragenlijst', 'Opvolging door'],
      reachChannels: ['signalen-van-partners', 'thuiszorg', 'infoblad'],
      activityTypes: ['huisbezoek', 'meldpunt-en-signalering'],
      volunteers: 30,
      hoursPerWeek: 10,
      costPerYear: 1250,
      frequency: 'Elk jaar',
    },
  },
  {
    text: `Ons jeugdhuis organiseert sinds kort chillavonden voor jongeren tussen 13 en 17 jaar. Zij hebben niet altijd een plek om vrienden te ontmoeten, en sommigen voelen zich alleen op school.

Een avond kost ongeveer 75 euro per keer. Vorig jaar waren er tussen 20 en 30 bezoekers. We zoeken nog 2 à 3 vrijwilligers en we lenen spellen van 10 tot 15 euro.

We zijn trots op wat de jongeren zelf doen: zij kiezen de muziek, maken de affiche en houden de zaal proper.`,
    expected: {
      summary: 'Ons jeugdhuis organiseert sinds kort',
      ageGroups: ['13-17'],
    },
  },
  {
    text: `Moestuin zonder grenzen (fictief)

Wat?
Een samentuin waar buren met en zonder migratieachtergrond groenten telen. In de tuin ontstaan warme contacten.

Waar?
Knokke-Heist en Damme

Wie kan deelnemen?
Iedereen, alle leeftijden

Hoe pakken we het aan?
Stap 1: kies een terrein dat makkelijk te bereiken is.
Stap 2: verdeel de perceeltjes.
Stap 3: plan twee keer per week een vast moment.

Partners
De tuin werkt samen met Velt, Avansa Regio Brugge en de groendienst.

Kostprijs
Materiaal: 3.400 euro. De deelnemers betalen een bijdrage van 20 euro per jaar.

Sinds wanneer? De tuin werd opgestart in het voorjaar van 2018.

Verantwoordelijke: Karel De Smet (karel@tuin.example)`,
    expected: {
      title: 'Moestuin zonder grenzen (fictief)',
      summary: 'Een samentuin waar buren',
      municipalities: ['31043', '31006'],
      targetGroupNote: 'Iedereen, alle leeftijden',
      ageGroups: ['13-17', '18-25', '26-59', '60+'],
      approach: ['Stap 1: kies een terrein', 'Stap 2: verdeel', 'Stap 3: plan'],
      partners: ['Velt', 'Avansa Regio Brugge', 'groendienst'],
      partnerTypes: ['gemeentedienst'],
      frequency: 'Twee keer per week',
      startedYear: 2018,
    },
  },
  {
    isHeldOut: true,
    text: `Naam van het project: Kerst samen (fictief)
Gemeente: Aalst
Wat houdt het in? Niemand hoeft op kerstavond alleen te zitten. Inwoners schuiven aan bij een gezin in hun wijk.
Achtergrond: Rond de feestdagen belden meer mensen naar Tele-Onthaal.
Doelgroep: alleenstaanden en ouderen, vooral gepensioneerden
Hoe gaan we te werk?
- Oproep in het gemeentelijk infoblad
- Gezinnen en gasten melden zich aan
- Een medewerker van het OCMW maakt de koppels
- Belronde na de feestdagen
Voorwaarden: Gezinnen krijgen vooraf een gesprek. De gemeente regelt vervoer.
Kosten: ongeveer 900 euro per jaar
Partners: OCMW Aalst, Femma en parochie Sint-Martinus
Hoe vaak: elk jaar in december
Gestart in 2017
Contactpersoon: Lies De Vos - lies.devos@aalst.example - tel. 053/11.22.33`,
    expected: {
      title: 'Kerst samen (fictief)',
      summary: 'Niemand hoeft op kerstavond',
      municipalities: ['41002'],
      trigger: 'Rond de feestdagen belden',
      targetGroupNote: 'alleenstaanden en ouderen',
      ageGroups: ['60+'],
      lifeEvents: ['pensioen'],
      approach: ['Oproep in het gemeentelijk', 'Gezinnen en gasten', 'Een medewerker van', 'Belronde na'],
      reachChannels: ['infoblad'],
      preconditions: ['Gezinnen krijgen vooraf', 'De gemeente regelt'],
      costPerYear: 900,
      partners: ['OCMW Aalst', 'Femma', 'parochie Sint-Martinus'],
      partnerTypes: ['ocmw'],
      frequency: 'Elk jaar',
      startedYear: 2017,
    },
  },
  {
    isHeldOut: true,
    text: `Leesvrienden in het woonzorgcentrum (fictief)

Leerlingen uit het zesde leerjaar lezen om de twee weken voor aan bewoners van woonzorgcentrum Ter Beke in Lier. Zo verbinden we jong en oud en hebben bewoners weer iets om naar uit te kijken. Het project loopt sinds 2016.

Wat willen we bereiken?
We willen dat bewoners betekenisvolle contacten hebben en dat kinderen leren luisteren.

Verloop
De leerkracht en de animator kiezen samen de duo's. Elk bezoek duurt een uur. Op het einde van het schooljaar is er een feest.

Wat heb je nodig?
Een leerkracht die tijd maakt, boeken van de bib en begeleiding van 2 uur per week.

Wat kost het?
In totaal 350 euro: boeken (200 euro) en feest (150 euro).

Met wie?
Basisschool De Regenboog en de stedelijke bibliotheek`,
    expected: {
      title: 'Leesvrienden in het woonzorgcentrum (fictief)',
      summary: 'Leerlingen uit het zesde leerjaar',
      municipalities: ['12021'],
      goals: ['We willen dat bewoners betekenisvolle'],
      approach: ['De leerkracht en de animator', 'Elk bezoek duurt', 'Op het einde'],
      preconditions: ['Een leerkracht die tijd'],
      costTotal: 350,
      hoursPerWeek: 2,
      partners: ['Basisschool De Regenboog', 'stedelijke bibliotheek'],
      partnerTypes: ['school', 'bibliotheek'],
      activityTypes: ['intergenerationeel', 'kunst-en-cultuur'],
      frequency: 'Om de twee weken',
      startedYear: 2016,
    },
  },
  {
    isHeldOut: true,
    text: `GOEDE PRAKTIJK: MANTELZORGCAFÉ (fictief)

De stad Kortrijk en Samana houden een mantelzorgcafé voor wie voor een naaste zorgt. Eens per maand komen mantelzorgers samen om even op adem te komen. Sommigen hebben door de zorg hun vrienden verloren en kampen met sociale eenzaamheid.

Ontstaan
Uit een bevraging van 2019 bleek dat 4 op de 10 mantelzorgers zich geïsoleerd voelen.

Doelstelling
- Mantelzorgers uit hun isolement halen
- Informatie geven over hulp

In de praktijk
We kiezen een café dat vlot bereikbaar is. Een maatschappelijk werker leidt het gesprek. Ondertussen past een vrijwilliger op de zieke partner.

Samenwerkingspartners: Samana; mutualiteiten; huisartsenkring Zuid-West-Vlaanderen

Personeel: 3,5 uur per week
Vrijwilligers: een tiental

Valkuilen
De drempel blijft hoog. Mannen komen weinig.

Meer info: www.kortrijk.example/mantelzorg of 0800 12 345`,
    expected: {
      title: 'GOEDE PRAKTIJK: MANTELZORGCAFÉ (fictief)',
      summary: 'De stad Kortrijk en Samana',
      municipalities: ['34022'],
      focus: ['sociale-eenzaamheid', 'sociaal-isolement'],
      lifeEvents: ['mantelzorg'],
      trigger: 'Uit een bevraging van 2019',
      goals: ['Mantelzorgers uit hun isolement', 'Informatie geven'],
      approach: ['We kiezen een café', 'Een maatschappelijk werker', 'Ondertussen past'],
      partners: ['Samana', 'mutualiteiten', 'huisartsenkring Zuid-West-Vlaanderen'],
      partnerTypes: ['ziekenfonds', 'huisarts'],
      hoursPerWeek: 3.5,
      volunteers: 10,
      wentLessWell: ['De drempel blijft', 'Mannen komen'],
      frequency: 'Eens per maand',
      links: ['https://www.kortrijk.example/mantelzorg'],
    },
  },
  {
    isHeldOut: true,
    text: `Wandelmaatjes (fictief)
Sinds het voorjaar van 2023 brengt de gemeente Ham mensen samen die niet graag alleen wandelen. Vrijwillige wandelmaatjes halen hen thuis op. Halen we iemand niet over, dan blijven we bellen.

Voor 50-plussers en mensen met dementie.

Het doel van de wandelmaatjes is meer bewegen en minder alleen zijn.

We werken met 15 vrijwilligers uit Ham, Tessenderlo en Beringen. Een buurtregisseur coördineert 6 uur per week. Een rugzak met EHBO kost 35 euro per stuk; we voorzien een jaarlijks budget van 1.200 euro.

Aanmelden kan via de huisarts of via het meldpunt van de gemeente. In samenwerking met Okra, de Alzheimer Liga en Sport Vlaanderen organiseren we ook een jaarlijkse tocht.`,
    expected: {
      title: 'Wandelmaatjes (fictief)',
      summary: 'Sinds het voorjaar van 2023',
      municipalities: ['71071', '71004'],
      ageGroups: ['26-59', '60+'],
      goals: ['Het doel van de wandelmaatjes'],
      partners: ['Okra', 'Alzheimer Liga', 'Sport Vlaanderen'],
      partnerTypes: ['vereniging', 'vlaamse-overheid'],
      volunteers: 15,
      hoursPerWeek: 6,
      costPerYear: 1200,
      startedYear: 2023,
      activityTypes: ['vrije-tijd'],
      reachChannels: ['meldpunt', 'signalen-van-partners'],
    },
  },
];
