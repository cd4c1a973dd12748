import { questionPaths } from './ask-owner/paths';
import { deskPaths } from './check-drafts/paths';
import { freshRoutes } from './keep-fresh/paths';
import { managePaths } from './manage-practice/paths';
import { reviewPaths } from './review-practice/paths';
import { adoptionPaths, adoptionRoutes } from './run-elsewhere/paths';
import { sharingPaths, sharingRoutes } from './share-practice/paths';

/** Addresses of all that is done with practices by who signed in, for who tries it from elsewhere (demo). */
export const practiceWorkPaths = {
  sharing: sharingPaths,
  desk: deskPaths,
  manage: { ...managePaths, beginning: `${managePaths.find()}/` },
  reviews: { mine: reviewPaths.mine, of: (slug: string) => `${reviewPaths.mine}/${slug}/`, told: reviewPaths.told },
  questions: { ask: questionPaths.ask, mine: questionPaths.mine },
  adoption: {
    tell: adoptionPaths.tell,
    /** With what the address of a story to check begins. */
    checks: adoptionPaths.check('', '').replace(/\/+$/, '/'),
    /** @param check address of a story to check */
    publish: (check: string) => {
      const [organisation = '', id = ''] = check.split('/').slice(-2);
      return adoptionPaths.decide(organisation, id, 'publiceren');
    },
  },
} as const;

/** Patterns of what only who signed in can open; her own pages are named by module identity. */
export const forSignedIn = [
  // Of every module.
  `${deskPaths.desk}/*`,
  `${reviewPaths.mine}/*`,
  sharingPaths.start,
  sharingRoutes.change,
  freshRoutes.confirm,
] as const;

/** Of a practice that was merged or withdrawn anybody may read so where somebody else tells that she does it too. */
export const formsForSignedIn = [adoptionRoutes.tell] as const;
