/** The mark: two rings that touch. Decoration; the name stands beside it. */
export function LinkedRings() {
  return (
    <svg class="linked-rings" viewBox="0 0 44 28" width="44" height="28" aria-hidden="true">
      <circle class="ring-near" cx="14" cy="14" r="11.5" />
      <circle class="ring-far" cx="30" cy="14" r="11.5" />
      <path class="ring-near" d="M22 5.7A11.5 11.5 0 0 1 25.5 14" />
    </svg>
  );
}
