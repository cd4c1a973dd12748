import type { Context } from 'hono';
import type { AppEnv } from './app-env';

/** One page out of a list: `page` is 1-based, `total` counts the items on all pages. */
export interface Paging {
  page: number;
  pageSize: number;
  total: number;
}

/**
 * Says with a page of a list how many items there are and where the other pages stand (RFC 8288): the same address
 * and query with another `page`.
 */
export function addPageLinks(c: Context<AppEnv>, baseUrl: string, { page, pageSize, total }: Paging): void {
  const { pathname, searchParams } = new URL(c.req.url);
  const last = Math.max(1, Math.ceil(total / pageSize));
  const link = (number: number, rel: string) => {
    const search = new URLSearchParams(searchParams);
    search.delete('page');
    if (number > 1) search.set('page', String(number));
    return `<${baseUrl}${pathname}${search.size > 0 ? `?${search}` : ''}>; rel="${rel}"`;
  };
  const links = [link(1, 'first'), link(last, 'last')];
  if (page > 1) links.push(link(Math.min(page - 1, last), 'prev'));
  if (page < last) links.push(link(page + 1, 'next'));
  c.header('Link', links.join(', '));
  c.header('X-Total-Count', String(total));
}
