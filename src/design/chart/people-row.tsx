/** Ten people beside each other: who would be better off anyway, who is more, and the others. */
export function PeopleRow({
  without,
  within,
  of = 10,
  label,
}: {
  /** Who would be anyway. */
  without: number;
  /** Who are with the approach. */
  within: number;
  of?: number;
  label: string;
}) {
  const kind = (at: number) => {
    if (at < Math.min(without, within)) return 'person person-better';
    return at < within ? 'person person-extra' : 'person';
  };
  return (
    <p class="people" role="img" aria-label={label}>
      {Array.from({ length: of }, (_, at) => (
        <svg key={at} class={kind(at)} viewBox="0 0 23 36" aria-hidden="true">
          <circle cx="11.5" cy="7" r="5.5" />
          <path d="M3 34V21C3 16.5 7 14.5 11.5 14.5S20 16.5 20 21V34Z" />
          {at >= without && at < within && <path class="person-plus" d="M11.5 20V30M6.5 25H16.5" />}
        </svg>
      ))}
    </p>
  );
}
