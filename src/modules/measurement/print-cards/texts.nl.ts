export const nl = {
  title: 'Kaarten om af te drukken',
  lead: (pages: number) =>
    `Druk af op A4 (${pages} ${pages === 1 ? 'bladzijde' : 'bladzijden'}, acht kaarten per bladzijde) en knip langs de stippellijnen. Geef iedereen één kaart en schrijf op de namenlijst wie welke code kreeg.`,
  how: 'Afdrukken doet u met Ctrl+P, of via het menu van uw browser.',
  none: 'Er zijn nog geen kaarten.',
  make: 'Maak kaarten',
  cardBody: (address: string) => `Met deze code vul je de vragen in. Scan, of ga naar ${address}.`,
  cardRights: 'Meedoen mag, stoppen mag altijd. Je naam vragen we niet.',
  qr: (code: string) => `QR-code van ${code}`,
  namesTitle: 'Namenlijst',
  namesLead:
    'Schrijf achter elke code wie de kaart kreeg, met de hand. Bewaar deze lijst achter slot: alleen hiermee weet u wie wie is.',
  namesWarning: 'Typ deze lijst nergens over. Vernietig ze als de laatste vragen gesteld zijn.',
  namesCaption: (title: string) => `Namenlijst van ${title}`,
  headers: ['Code', 'Naam', 'Hoe bereiken'],
  toNames: 'Naar de namenlijst',
  toCards: 'Naar de kaarten',
};
export type CardTexts = typeof nl;
