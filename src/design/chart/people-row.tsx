/** Ten figures for a hundred people: who would be better off anyway, who is more, and the others. */
export function PeopleRow({
  without,
  within,
  label,
}: {
  /** Who would be anyway, of a hundred: whole tens. */
  without: number;
  /** Who are with the approach, of a hundred; the last figure is filled as far as it goes. */
  within: number;
  label: string;
}) {
  return (
    <p class="people" role="img" aria-label={label}>
      {Array.from({ length: 10 }, (_, at) => (
        <Person key={at} full={Math.min(1, Math.max(0, within / 10 - at))} extra={at >= without / 10} />
      ))}
    </p>
  );
}

const [width, height] = [23, 36];
/** Between which heights a figure is filled. */
const [crown, feet] = [1.5, 34];

function Person({ full, extra }: { full: number; extra: boolean }) {
  // Filled from the feet up to here.
  const top = full < 1 ? feet - full * (feet - crown) : 0;
  return (
    <svg class="person" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Figure />
      {full > 0 && (
        <svg
          class={extra ? 'person-extra' : 'person-better'}
          y={top}
          width={width}
          height={height - top}
          viewBox={`0 ${top} ${width} ${height - top}`}
          aria-hidden="true"
        >
          <Figure />
          {extra && <path class="person-plus" d="M11.5 20V30M6.5 25H16.5" />}
        </svg>
      )}
    </svg>
  );
}

const Figure = () => (
  <>
    <circle cx="11.5" cy="7" r="5.5" />
    <path d="M3 34V21C3 16.5 7 14.5 11.5 14.5S20 16.5 20 21V34Z" />
  </>
);
