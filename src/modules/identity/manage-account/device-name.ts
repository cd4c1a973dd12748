import type { Language } from '../../../platform/texts/language';
import { accountTexts } from './texts';

/** "Firefox op Windows" from "firefox windows"; see `deviceOf`. */
export function deviceName(device: string, language: Language): string {
  const t = accountTexts[language];
  const [browser = '', system = ''] = device.split(' ');
  const nameIn = (names: Record<string, string>, key: string) => names[key] ?? names.other ?? '';
  return t.deviceName(nameIn(t.browsers, browser), nameIn(t.systems, system));
}
