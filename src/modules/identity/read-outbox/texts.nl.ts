export const nl = {
  title: 'Post',
  lead: 'Wat Verbonden per mail verstuurt: eerst wat nog wacht, dan wat vertrokken is.',
  noServer:
    'Er is geen mailserver ingesteld (SMTP_URL), dus blijft alle post hier. Open een bericht om de tekst te lezen en de links te gebruiken. Geef een link alleen aan wie ze bedoeld is.',
  show: 'Toon',
  choices: { alles: 'Alles', 'zonder-aanmelden': 'Zonder aanmeldlinks', wacht: 'Wat nog wacht' },
  none: {
    alles: 'Er is nog geen post.',
    'zonder-aanmelden': 'Er is geen andere post dan aanmeldlinks.',
    wacht: 'Er wacht geen post.',
  },
  count: (total: number, unsent: number) =>
    `${total === 1 ? '1 bericht' : `${total} berichten`}, ${unsent === 0 ? 'alles is vertrokken' : unsent === 1 ? '1 wacht nog' : `${unsent} wachten nog`}`,
  to: (recipient: string) => `Aan ${recipient}`,
  made: (moment: string) => `Gemaakt op ${moment}`,
  sent: (moment: string) => `Vertrokken op ${moment}`,
  waits: (attempts: number) =>
    attempts === 0 ? 'Wacht' : attempts === 1 ? 'Wacht, 1 keer geprobeerd' : `Wacht, ${attempts} keer geprobeerd`,
  error: (text: string) => `De mailserver zei: ${text}`,
  open: 'Lees het bericht',
  openOf: (subject: string, recipient: string) => `Lees het bericht “${subject}” aan ${recipient}`,
};
export type OutboxTexts = typeof nl;
