import type { Language } from '../platform/texts/language';
import { designTexts } from './texts';

/** The way back: every step a link but the last, which is where the reader is. Addresses come in finished. */
export function Breadcrumb({ language, items }: { language: Language; items: { label: string; href?: string }[] }) {
  return (
    <nav class="breadcrumb" aria-label={designTexts[language].breadcrumb}>
      <ol class="plain">
        {items.map(({ label, href }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
