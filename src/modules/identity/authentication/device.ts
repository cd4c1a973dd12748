const browsers: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'edge'],
  [/\b(OPR|Opera)\//, 'opera'],
  [/\bSamsungBrowser\//, 'samsung'],
  [/\b(Firefox|FxiOS)\//, 'firefox'],
  [/(Chrome|\bCriOS|\bChromium)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
];
const systems: readonly [RegExp, string][] = [
  [/\bAndroid\b/, 'android'],
  [/\biPad\b/, 'ipad'],
  [/\biPhone\b/, 'iphone'],
  [/\bWindows\b/, 'windows'],
  [/\bMacintosh\b/, 'mac'],
  [/\bCrOS\b/, 'chromebook'],
  [/\bLinux\b/, 'linux'],
];

const firstOf = (kinds: readonly [RegExp, string][], text: string) =>
  kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';

/**
 * Kind of browser and system from a User-Agent header, e.g. "firefox windows": enough to recognise one's own device.
 * Source of the names: MDN, "Browser detection using the user agent".
 */
export const deviceOf = (userAgent: string): string => `${firstOf(browsers, userAgent)} ${firstOf(systems, userAgent)}`;
