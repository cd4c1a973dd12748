/** A message about a field, for where it stands away from it: "Aantal mensen: vul 10 in, of meer." */
export function namedError(label: string | undefined, message: string): string {
  if (label === undefined) return message;
  // A question is a sentence of its own.
  return /[?!.]$/.test(label) ? `${label} ${message}` : `${label}: ${asGoingOn(message)}`;
}

/** Abbreviations as "OCMW" keep their capitals. */
const asGoingOn = (sentence: string) => sentence.replace(/^\p{Lu}(?![\p{Lu}\d])/u, (letter) => letter.toLowerCase());
