/**
 * What was made before, by key; at most `most`, and always the half of that which was asked for last. It is kept in two
 * generations: what is found in the older one moves to the younger, and when that is full the older one goes.
 */
export class Recent<Key, Value> {
  private younger = new Map<Key, Value>();
  private older = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  /** What is kept for a key, or else what `make` makes of it. */
  get(key: Key, make: (key: Key) => Value): Value {
    const known = this.younger.get(key);
    if (known !== undefined) return known;
    const value = this.older.get(key) ?? make(key);
    if (this.younger.size >= this.most / 2) {
      this.older = this.younger;
      this.younger = new Map();
    }
    this.younger.set(key, value);
    return value;
  }
}
