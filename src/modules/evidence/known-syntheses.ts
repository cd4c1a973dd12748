import content from '../../../content/literature.json';
import { isVerified, literature, type Synthesis, type SynthesisCheck } from './synthesis';

/** Every synthesis that comes with the platform, verified or not: what is not is for editors alone. */
export const allSyntheses: readonly Synthesis[] = literature.parse(content).syntheses;

/** Those that may be shown and may count. @param checks the last of each */
export const verifiedSyntheses = (checks: ReadonlyMap<string, SynthesisCheck>): Synthesis[] =>
  allSyntheses.filter((each) => isVerified(each, checks));
