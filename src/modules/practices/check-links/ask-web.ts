import { type LoadPage, loadPage } from './load-page';
import { publicAddresses, type Resolve, resolveName } from './public-address';

const timeoutMs = 15_000;
const maxRedirects = 5;

/**
 * Asks for the head of a page, and for the page itself where a server refuses that.
 * @returns the HTTP status behind at most five redirects
 * @throws {NotPublic} when the address, or one it leads to, is not on the public web; otherwise what `load` throws
 */
export async function askWeb(url: string, resolve: Resolve = resolveName, load: LoadPage = loadPage): Promise<number> {
  const status = await follow('HEAD', url, resolve, load);
  return status < 400 ? status : follow('GET', url, resolve, load);
}

async function follow(method: 'HEAD' | 'GET', from: string, resolve: Resolve, load: LoadPage): Promise<number> {
  const signal = AbortSignal.timeout(timeoutMs);
  let url = new URL(from);
  for (let hop = 0; ; hop += 1) {
    const addresses = await publicAddresses(url, resolve);
    const { status, location } = await load({ url, method, addresses, signal });
    if (status < 300 || status >= 400 || location === undefined) return status;
    if (hop === maxRedirects) throw new TypeError('too many redirects');
    url = new URL(location, url);
  }
}
