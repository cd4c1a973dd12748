/** Term-document pairs as they come, sorted by term afterwards in one pass (counting sort). */
export interface Postings {
  starts: Uint32Array;
  documents: Uint32Array;
  impacts: Uint16Array;
}

export class PostingWriter {
  private terms = new Uint32Array(1 << 16);
  private documents = new Uint32Array(1 << 16);
  private impacts = new Uint16Array(1 << 16);
  private length = 0;

  /** @param impact 0 … 1. Documents must come in rising order. */
  add(term: number, document: number, impact: number) {
    if (this.length === this.terms.length) this.grow();
    this.terms[this.length] = term;
    this.documents[this.length] = document;
    this.impacts[this.length] = Math.max(1, Math.round(impact * 65535));
    this.length += 1;
  }

  private grow() {
    const size = this.length * 2;
    const [terms, documents, impacts] = [new Uint32Array(size), new Uint32Array(size), new Uint16Array(size)];
    terms.set(this.terms);
    documents.set(this.documents);
    impacts.set(this.impacts);
    Object.assign(this, { terms, documents, impacts });
  }

  /** Stable: within a term, documents stay in rising order. */
  finish(termCount: number): Postings {
    const starts = new Uint32Array(termCount + 1);
    for (let i = 0; i < this.length; i += 1) {
      const next = (this.terms[i] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let t = 0; t < termCount; t += 1) starts[t + 1] = (starts[t + 1] as number) + (starts[t] as number);
    const at = starts.slice();
    const documents = new Uint32Array(this.length);
    const impacts = new Uint16Array(this.length);
    for (let i = 0; i < this.length; i += 1) {
      const term = this.terms[i] as number;
      const place = at[term] as number;
      documents[place] = this.documents[i] as number;
      impacts[place] = this.impacts[i] as number;
      at[term] = place + 1;
    }
    return { starts, documents, impacts };
  }
}

/** Place of a document in the list of a term, or -1. */
export function findPosting(index: Postings, term: number, document: number): number {
  let low = index.starts[term] as number;
  let high = (index.starts[term + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = index.documents[middle] as number;
    if (found === document) return middle;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
