/**
 * A search form that works without script. With `suggestions` (an address that answers `?q=`) an island may
 * fill the list; it finds the form by `data-suggestions`.
 */
export function SearchBox({
  action,
  label,
  labelHidden = false,
  placeholder,
  value = '',
  submit,
  keep = [],
  suggestions,
}: {
  action: string;
  label: string;
  labelHidden?: boolean;
  placeholder?: string;
  value?: string;
  submit: string;
  /** Parts of the address that stay: the filters already chosen. */
  keep?: readonly (readonly [name: string, value: string])[];
  suggestions?: string;
}) {
  return (
    <search>
      <form class="search-box" action={action} data-suggestions={suggestions}>
        <label for="search" class={labelHidden ? 'visually-hidden' : undefined}>
          {label}
        </label>
        <div class="search-row">
          <div class="search-field">
            <input
              id="search"
              type="search"
              name="q"
              value={value}
              placeholder={placeholder}
              maxLength={200}
              autocomplete="off"
              enterkeyhint="search"
            />
            {suggestions && <ul id="suggestions" class="suggestions" hidden aria-label={label} />}
          </div>
          <button class="button" type="submit">
            {submit}
          </button>
        </div>
        {keep.map(([name, kept]) => (
          <input key={`${name}=${kept}`} type="hidden" name={name} value={kept} />
        ))}
      </form>
    </search>
  );
}
