interface BoxProps {
  /** Which script shows it, and the address that asks and takes. */
  kind: 'sign-in' | 'register';
  address: string;
  label: string;
  hint?: string;
  failed: string;
  tooLate?: string;
}

/** A button that only works with script, and only shows with it. */
export function PasskeyBox({ kind, address, label, hint, failed, tooLate }: BoxProps) {
  const data = kind === 'sign-in' ? { 'data-passkey-sign-in': address } : { 'data-passkey-register': address };
  return (
    <div hidden {...data}>
      <p>
        <button type="button" class="button button-secondary">
          {label}
        </button>
      </p>
      {hint && <p class="quiet">{hint}</p>}
      <p class="error" role="alert" data-passkey-failed hidden>
        {failed}
      </p>
      {tooLate && (
        <p class="error" role="alert" data-passkey-too-late hidden>
          {tooLate}
        </p>
      )}
    </div>
  );
}
