import type { DescriptionPart } from '../certainty';

/** What helps to be well described, per part of the description; little of it is required. */
const parts: Record<DescriptionPart, { title: string; things: string[] }> = {
  trigger: {
    title: 'Aanleiding',
    things: [
      'Waarom u begon: wat zag of hoorde u?',
      'Het probleem: eenzaamheid die mensen voelen, sociaal isolement, of beide.',
    ],
  },
  targetGroup: {
    title: 'Voor wie',
    things: [
      'De leeftijd: 13-17, 18-25, 26-59 of 60+.',
      'Wat mensen meemaken: verlies van een partner, een verhuizing, mantelzorg …',
    ],
  },
  goals: { title: 'Doelen', things: ['Wat er voor die mensen moet veranderen.'] },
  approach: {
    title: 'Aanpak',
    things: ['De stappen, in volgorde: minstens twee.', 'Met wie u samenwerkt, en hoe u mensen bereikt.'],
  },
  preconditions: { title: 'Wat er eerst moet zijn', things: ['Wat u nodig had om te kunnen starten.'] },
  costAndTime: {
    title: 'Kosten en tijd',
    things: [
      'Wat het kost: in totaal, per jaar of per deelnemer. Een schatting mag.',
      'Hoe vaak het plaatsvindt en hoe lang het duurt.',
    ],
  },
  experience: {
    title: 'Ervaring',
    things: ['Wat goed ging.', 'Wat niet lukte, of waarom het stopte. Dat helpt anderen het meest.'],
  },
  elsewhere: {
    title: 'Wat het elders vraagt',
    things: [
      'Hoeveel vrijwilligers en hoeveel uren per week.',
      'Materiaal dat anderen mogen gebruiken: een gids, een brief, een formulier.',
      'Wie meer kan vertellen: een functie en een dienst, geen privégegevens.',
    ],
  },
};

export const nl = {
  title: 'Deel uw praktijk',
  lead: 'Doet u iets tegen eenzaamheid? Anderen willen weten hoe. Ook wat niet lukte, helpt.',
  how: 'Zo werkt het',
  /** @param always,sometimes how many questions are required, and how many more by what was answered */
  howSteps: (always: number, sometimes: number) => [
    'U meldt zich aan met uw e-mailadres en kiest voor welke organisatie u deelt.',
    `U vult zes korte stappen in. ${always} vragen zijn verplicht, en soms ${sometimes} meer: in welke gemeente, en waarom het stopte. Elke stap wordt bewaard: u kunt stoppen en later verdergaan.`,
    'De redactie kijkt het na, binnen 10 werkdagen. Zijn er vragen, dan krijgt u die terug.',
    'Uw praktijk staat in de databank. U kunt ze later altijd wijzigen.',
  ],
  haveText: 'Hebt u al een tekst of een Word-bestand? Dan vullen wij in wat we herkennen, en u kijkt het na.',
  begin: 'Begin',
  signInAndBegin: 'Aanmelden en beginnen',
  mine: 'Naar mijn praktijken',
  prepare: 'Wat helpt voor “goed beschreven”',
  prepareLead:
    'Het meeste hiervan is niet verplicht. Staat het er allemaal in en vinden drie beoordelaars het volledig en samenhangend, dan krijgt de praktijk “goed beschreven”. Weet u iets niet? Laat het open: onbekend is geen nul.',
  parts,
  nextTitle: 'Wat u nu al kunt doen',
  next: {
    look: 'Kijk hoe anderen hun praktijk beschrijven',
    follow: 'Volg wat er nieuw bij komt (Atom)',
  },
};
export type SharingTexts = typeof nl;
