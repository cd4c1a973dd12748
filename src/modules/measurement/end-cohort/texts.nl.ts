export const nl = {
  title: (title: string) => `${title} verwijderen?`,
  lead: 'Het plan, alle codes en alle antwoorden verdwijnen, voorgoed. Dat kan niemand ongedaan maken.',
  what: (people: number, answers: number) =>
    `Dit zijn ${people} ${people === 1 ? 'code' : 'codes'} en ${answers} ingevulde ${answers === 1 ? 'vragenlijst' : 'vragenlijsten'}.`,
  shared: 'Wat u deelde, blijft staan: daarin staat geen antwoord van één persoon.',
  confirm: 'Ja, ik wil deze meting verwijderen',
  confirmError: 'Vink aan dat u dit wil.',
  remove: 'Verwijder voorgoed',
  back: 'Terug naar de meting',
};
export type EndTexts = typeof nl;
