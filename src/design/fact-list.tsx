import type { ComponentChildren } from 'preact';

/** Names and what they are. A fact whose `value` is null or empty is left out. `wide`: beside each other. */
export function FactList({
  facts,
  wide = false,
}: {
  facts: readonly { name: ComponentChildren; value: ComponentChildren }[];
  wide?: boolean;
}) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <dl class={wide ? 'fact-list fact-list-wide' : 'fact-list'}>
      {known.map(({ name, value }) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
