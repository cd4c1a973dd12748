/** What something is about. With `href` a tag is a link; with `removes` the link takes the tag away and says so. */
export function Tags({
  items,
  label,
}: {
  items: readonly { label: string; href?: string; removes?: string }[];
  /** Name of the list for who cannot see where it stands. */
  label?: string;
}) {
  if (items.length === 0) return null;
  return (
    <ul class="tags" aria-label={label}>
      {items.map((item) => (
        <li key={item.label}>
          {item.href ? (
            <a class="tag" href={item.href}>
              {item.removes && <span class="visually-hidden">{item.removes} </span>}
              {item.label}
              {item.removes && <span aria-hidden="true"> ×</span>}
            </a>
          ) : (
            item.label
          )}
        </li>
      ))}
    </ul>
  );
}
