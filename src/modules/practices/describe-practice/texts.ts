import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type DescribeTexts, nl } from './texts.nl';

export const describeTexts: Texts<DescribeTexts> = { nl, en };
