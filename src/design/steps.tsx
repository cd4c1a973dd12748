import type { ComponentChildren } from 'preact';

/** What to do, in order; the numbers stand in circles. */
export function Steps({ items }: { items: readonly ComponentChildren[] }) {
  return (
    <ol class="steps">
      {items.map((item, index) => (
        // A step has no other name than its place.
        <li key={index}>
          <div>{item}</div>
        </li>
      ))}
    </ol>
  );
}
