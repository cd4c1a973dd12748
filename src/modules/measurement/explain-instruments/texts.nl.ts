import type { instrumentIds } from '../instruments/all';

/** Why the Dutch words are not here. */
const noItems: Partial<Record<(typeof instrumentIds)[number], string>> = {
  ucla3:
    'De Nederlandse woorden staan hier niet: dat u de lijst voor onderzoek mag gebruiken, geeft ons nog geen toestemming om een vertaling te publiceren. Vraag ze aan via de bron. U voert hier alleen de cijfers in.',
  lsns6:
    'De Nederlandse woorden staan hier niet: de rechten zijn van J. Lubben, en wij hebben zijn toestemming niet gevraagd. Vraag ze aan via de bron. U voert hier alleen de cijfers in.',
  who5: 'Er bestaat een Nederlandse versie, en u mag ze gebruiken onder de licentie hierboven (CC BY-NC-SA 3.0 IGO). We hebben ze hier nog niet overgenomen: gebruik het officiële formulier. U voert hier alleen de cijfers in.',
};

export const nl = {
  title: 'Welke vragenlijst past?',
  description:
    'De vragenlijsten waarmee u eenzaamheid, sociaal isolement en welbevinden van een groep meet, met bron en licentie.',
  lead: 'Elke vragenlijst is wetenschappelijk onderzocht. Kies er één en gebruik vooraf en achteraf dezelfde.',
  groupsTitle: 'Voor groepen, nooit om één persoon te beoordelen of te kiezen',
  groups:
    'Een score van één persoon schommelt te veel om er iets uit te besluiten. Wie iemand wil helpen, praat met die persoon.',
  differenceTitle: 'Eenzaamheid is iets anders dan sociaal isolement',
  difference:
    'Eenzaamheid is een gevoel: iemand mist contact, of mist het soort contact dat hij wil. Sociaal isolement is een feit: iemand heeft weinig contacten. Wie weinig contacten heeft, voelt zich niet altijd eenzaam, en omgekeerd. Kies de vragenlijst bij wat uw praktijk wil veranderen.',
  chooseTitle: 'Kort naast elkaar',
  chooseCaption: 'De vragenlijsten naast elkaar',
  chooseHeaders: ['Vragenlijst', 'Meet', 'Vragen', 'Leeftijd', 'Goed voor'],
  from: (age: number) => `vanaf ${age} jaar`,
  facts: {
    measures: 'Meet',
    ages: 'Voor wie',
    scores: 'Hoe de score werkt',
    missing: 'Niet ingevuld',
    reliability: 'Betrouwbaarheid (Cronbachs alfa)',
    spread: 'Spreiding',
    licence: 'Licentie',
    use: 'Mag u gebruiken',
    source: 'Bron',
  },
  mayMiss: (count: number) =>
    count === 0
      ? 'Voor een score moeten alle vragen ingevuld zijn.'
      : `Er mag ${count} antwoord ontbreken; voor een deelscore geen.`,
  reliability: (least: string, most: string, source: string) =>
    least === most ? `${least} (${source})` : `${least} tot ${most} (${source})`,
  reliabilityUnknown: 'Hangt van de groep af: wij rekenen ze uit de antwoorden van uw eigen groep.',
  reliabilityOne: 'Bij één vraag kan die niet berekend worden.',
  spread: (value: string, source: string) => `standaardafwijking ${value} (${source})`,
  spreadUnknown: 'Wij gebruiken de spreiding van uw eigen groep vóór de start.',
  items: 'De vragen',
  noItems,
  ownTranslation:
    'Dit is een eigen vertaling, niet gevalideerd: niemand onderzocht of mensen ze verstaan zoals de Engelse vraag.',
  answers: 'Antwoorden',
  instruments: {
    djg6: {
      name: 'De Jong Gierveld, 6 vragen',
      goodFor: 'De meeste praktijken: kort, en in Vlaanderen en Nederland het meest gebruikt.',
      scores:
        '0 tot 6. 0 of 1: niet eenzaam; 2 tot 4: matig eenzaam; 5 of 6: sterk eenzaam. Drie vragen gaan over emotionele eenzaamheid, drie over sociale.',
      licence: 'Vrij te gebruiken als u de bron noemt.',
      use: 'Ja, ook op papier en in de telefoon van deelnemers.',
      answers: 'ja, min of meer, nee',
    },
    djg11: {
      name: 'De Jong Gierveld, 11 vragen',
      goodFor: 'Wie preciezer wil meten en deelnemers heeft die elf vragen aankunnen.',
      scores: '0 tot 11. 0 tot 2: niet eenzaam; 3 tot 8: matig; 9 of 10: ernstig; 11: zeer ernstig eenzaam.',
      licence: 'Vrij te gebruiken als u de bron noemt.',
      use: 'Ja, ook op papier en in de telefoon van deelnemers.',
      answers: 'ja, min of meer, nee',
    },
    ucla3: {
      name: 'UCLA, 3 vragen',
      goodFor: 'Wie met buitenlands onderzoek wil vergelijken.',
      scores: '3 tot 9. Vanaf 6: eenzaam.',
      licence: 'Vrij voor onderzoek en evaluatie als u de bron noemt.',
      use: 'Ja, voor onderzoek en evaluatie.',
      answers: '1 zelden, 2 soms, 3 vaak',
    },
    lsns6: {
      name: 'Lubben, 6 vragen (LSNS-6)',
      goodFor: 'Praktijken die vooral contacten willen: meet sociaal isolement, geen eenzaamheid.',
      scores: '0 tot 30. Onder 12: kans op sociaal isolement. Hoger is beter.',
      licence: 'De rechten zijn van J. Lubben; vrij voor onderzoek en praktijk.',
      use: 'Ja, voor onderzoek en praktijk; vraag het voor iets anders.',
      answers: '0 niemand tot 5 negen mensen of meer',
    },
    who5: {
      name: 'WHO-5, 5 vragen',
      goodFor: 'Praktijken die willen dat mensen zich beter voelen: meet welbevinden.',
      scores:
        '0 tot 100. 50 of minder: laag welbevinden. Een verschil van 10 punten telt als betekenisvol. Hoger is beter.',
      licence: 'Wereldgezondheidsorganisatie, CC BY-NC-SA 3.0 IGO.',
      use: 'Ja, zonder winst te maken en met bronvermelding.',
      answers: '0 nooit tot 5 altijd',
    },
    ons: {
      name: 'De directe vraag, 1 vraag (ONS; eigen vertaling, niet gevalideerd)',
      goodFor:
        'Als er echt maar plaats is voor één vraag: grof, en het woord eenzaam schrikt soms af. Met twintig of dertig mensen is meestal niet te tonen hoe zeker een verschil is, en dan is de uitkomst niet te delen.',
      scores: '1 vaak of altijd tot 5 nooit. Hoger is beter.',
      licence: 'Open Government Licence 3.0.',
      use: 'Ja. De Nederlandse woorden zijn een eigen vertaling, niet gevalideerd.',
      answers: '1 vaak of altijd, 2 soms, 3 af en toe, 4 bijna nooit, 5 nooit',
    },
  },
  plan: 'Maak een plan',
};
export type InstrumentTexts = typeof nl;
