/** A page with codes: no browser and no proxy keeps a copy of it, also not for the back button. */
export function unkept(page: Response): Response {
  page.headers.set('Cache-Control', 'no-store');
  page.headers.delete('ETag');
  return page;
}
