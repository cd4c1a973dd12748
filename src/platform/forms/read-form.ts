import type { Context } from 'hono';
import type { AppEnv } from '../http/app-env';
import { HttpError } from '../http/http-error';

const mostFields = 500;
const longestName = 200;
const longestValue = 50_000;

/**
 * The body of a request as a form. A field that the page did not offer does no harm: the schema leaves it out.
 * @param longest characters of a value, where the page says itself what is too long
 * @throws {HttpError} 400 when it is not a form, 413 when it has too many fields or too long ones
 */
export async function readForm(c: Context<AppEnv>, longest = longestValue): Promise<FormData> {
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') throw new HttpError(400);
  const form = await readBody(c);
  const entries = [...form];
  const tooLong = entries.some(
    ([name, value]) => name.length > longestName || (typeof value === 'string' && value.length > longest),
  );
  if (entries.length > mostFields || tooLong) throw new HttpError(413);
  return form;
}

async function readBody(c: Context<AppEnv>): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    // The runtime refuses a body that is cut off or has no boundary; so does a connection that breaks.
    throw new HttpError(400);
  }
}
