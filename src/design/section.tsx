import type { ComponentChildren } from 'preact';

/** A part of a page under its own heading, with an address ("#id"). */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
