export const nl = {
  title: 'Staan hier namen van mensen?',
  check: {
    contributor:
      'Iedereen kan dit lezen. Laat namen van deelnemers en vrijwilligers weg. Van wie er beroepshalve staat, vraagt u best of het mag. Is het geen naam van iemand? Dan hoeft u niets te doen.',
    editor: 'Iedereen kan dit lezen. Kijk na of het namen van mensen zijn, en of ze nodig zijn.',
  },
};
export type NoticeNamesTexts = typeof nl;
