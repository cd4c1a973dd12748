import type { ComponentChildren } from 'preact';

/** Nothing here yet: says why, and invites to the one thing to do. */
export function EmptyState({
  title,
  action,
  children,
}: {
  title: string;
  action: { label: string; href: string };
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
      <p>
        <a class="button" href={action.href}>
          {action.label}
        </a>
      </p>
    </div>
  );
}
