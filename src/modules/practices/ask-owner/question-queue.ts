import { jobScope } from '../../../platform/access/viewer';
import { formatDate } from '../../../platform/texts/format';
import type { DeskQueue } from '../check-drafts/handlers';
import type { SharingSources } from '../share-practice/open-draft';
import { questionPaths } from './paths';
import { readQuestionsOnDesk } from './queries';
import { questionTexts } from './texts';

/** What waits for editors: questions about practices of nobody, and those that their owner left unanswered. */
export const questionQueue =
  ({ deps, catalogue, organisations }: SharingSources): DeskQueue =>
  async (language) => {
    const waiting = await deps.database.read(jobScope, readQuestionsOnDesk);
    const names = new Map((await organisations.all()).map(({ id, name }) => [id, name]));
    const practices = await catalogue();
    const t = questionTexts[language];
    return {
      title: t.deskQueue,
      items: waiting.map(({ organisation, id, slug, askedAt, deskSince }) => {
        const { title, withdrawn } = practices.called(slug);
        const note = t.deskNote(names.get(organisation) ?? t.deskNoOwner, formatDate(deskSince ?? askedAt, language));
        return {
          label: title,
          path: questionPaths.check(organisation, id),
          note: withdrawn ? `${note}; ${t.withdrawn}` : note,
        };
      }),
    };
  };
