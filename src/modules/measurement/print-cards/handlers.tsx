import type { Context, Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { readCodes, readParticipants } from '../keep-participants/queries';
import { asMember, logReading, type Measuring, type Member, requireCohort } from '../open-cohort';
import { measurementPaths, measurementRoutes } from '../paths';
import { unkept } from '../unkept';
import { CardsPage, NamesPage } from './page';
import { qrCodeOf } from './qr-path';

/** Cards with codes to give to participants, and the list on which the organisation writes who has which. */
export function mountPrintCards(app: Hono<AppEnv>, measuring: Measuring): void {
  app.get(
    measurementRoutes.cards,
    asMember('print cards', async (c, member) => {
      const { cohort, codes } = await readCards(c, measuring, member, 'print-cards');
      const { baseUrl } = measuring.deps.config;
      const cards = codes.map((code) => ({ code, qr: qrCodeOf(baseUrl + measurementPaths.answer(code)) }));
      const address = baseUrl.replace(/^https?:\/\//, '') + measurementPaths.answer();
      const page = pageContext(c, measuring.site);
      return unkept(sendPage(c, <CardsPage page={page} cohort={cohort} cards={cards} address={address} />));
    }),
  );
  app.get(
    measurementRoutes.names,
    asMember('print cards', async (c, member) => {
      const { cohort, codes } = await readCards(c, measuring, member, 'print-names');
      return unkept(sendPage(c, <NamesPage page={pageContext(c, measuring.site)} cohort={cohort} codes={codes} />));
    }),
  );
}

/** The codes in the order of the cards. */
function readCards(c: Context<AppEnv>, { deps, keys }: Measuring, { key, scope }: Member, action: string) {
  return deps.database.write(scope, async (db) => {
    const cohort = await requireCohort(db, key);
    await logReading(db, c, key, action, deps.clock());
    const participants = await readParticipants(db, key);
    const codes = await readCodes(db, await keys.of(db, key.organisation), key);
    return { cohort, codes: participants.map(({ id }) => codes.get(id) ?? '') };
  });
}
