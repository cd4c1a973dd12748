import type { ComponentChildren } from 'preact';

/** Something to know. `attention`: look here; `fictitious`: made up, as an example; `done`: what you asked has happened. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  kind?: 'info' | 'attention' | 'fictitious' | 'done';
  title?: string;
  children: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'done' ? 'status' : undefined}>
      {title && <h2>{title}</h2>}
      {children}
    </div>
  );
}
