/** Who leads a round: whoever does now, opened it, or asked or released somebody in it. */
export const leadersOf = (
  editor: string,
  round: { openedBy: string; asked: readonly { leaders: readonly string[] }[] } | null,
): string[] => [editor, ...(round ? [round.openedBy, ...round.asked.flatMap(({ leaders }) => leaders)] : [])];
