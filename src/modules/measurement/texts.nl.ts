export const nl = {
  scoreTitle: 'Antwoorden op een vragenlijst scoren',
  scoreDescription:
    'Geeft totaal, deelscores en betekenis. items: de cijfers zoals ze op het formulier staan, in die volgorde, en null voor wat niet ingevuld is. De Jong Gierveld (djg6, djg11): 1 ja, 2 min of meer, 3 nee; voor het totaal mag één antwoord ontbreken, voor een deelscore geen. ucla3: 1 tot 3. lsns6 en who5: 0 tot 5. ons: 1 vaak of altijd tot 5 nooit. Bedoeld voor groepen, nooit om over één persoon te oordelen. Er wordt niets bewaard.',
  wrongNumber: (name: string, right: number, given: number) =>
    `${name} heeft ${right} ${right === 1 ? 'vraag' : 'vragen'}; u geeft ${given} antwoorden.`,
  wrongCode: (place: number, name: string, codes: string) => `Antwoord ${place}: ${name} kent alleen ${codes} of null.`,
};
export type MeasurementTexts = typeof nl;
