import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

export interface PageRequest {
  url: URL;
  method: 'HEAD' | 'GET';
  /** Where to ask; the name of the host is not looked up again. */
  addresses: readonly string[];
  signal: AbortSignal;
}
export interface PageAnswer {
  status: number;
  /** Where it says the page is, when it does. */
  location: string | undefined;
}
export type LoadPage = (request: PageRequest) => Promise<PageAnswer>;

/**
 * Asks one server, following nothing and reading no body. A name that stands for another address a moment after it
 * was checked (DNS rebinding) changes nothing: the request goes to the addresses that were checked.
 */
export const loadPage: LoadPage = ({ url, method, addresses, signal }) =>
  new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
    const headers = { 'User-Agent': 'Verbonden link check', Accept: '*/*' };
    // Without an agent no connection is kept that was made for another question.
    const request = ask(url, { method, headers, signal, agent: false, lookup: answering(addresses) }, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    request.on('error', reject);
    request.end();
  });

const answering =
  (addresses: readonly string[]): LookupFunction =>
  (_host, { all }, done) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    if (all) done(null, found);
    else done(null, found[0]?.address ?? '', found[0]?.family);
  };
