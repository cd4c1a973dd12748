import { publicScope } from '../../../platform/database/database';
import type { Deps } from '../../../platform/module';
import { type ReadCatalogue, readShownLevels } from '../../practices/contract';
import { allSyntheses } from '../known-syntheses';
import { evidenceRules } from '../ladder';
import { readAllSynthesisChecks, readStudyRecords } from '../queries';
import type { StudyRecord } from '../study-record';
import type { SynthesisCheck } from '../synthesis';
import { type EvidenceFile, type PublicLevel, type PublicSynthesis, toPublicStudy } from './evidence-file';

export const evidenceLicence = 'https://creativecommons.org/licenses/by/4.0/';

type Catalogue = Awaited<ReturnType<ReadCatalogue>>;

/** Studies that everybody may read, each with the practice that it is now. */
export const withCurrentPractice = (records: readonly StudyRecord[], { bySlug }: Pick<Catalogue, 'bySlug'>) =>
  records.map((record) => ({
    ...record,
    practice: record.practice && (bySlug(record.practice)?.record.slug ?? record.practice),
  }));

/** The whole of what is known, of one moment. */
export async function readEvidenceFile(
  { database }: Pick<Deps, 'database'>,
  catalogue: Catalogue,
): Promise<EvidenceFile> {
  const { studies, levels, checks } = await database.read(publicScope, async (db) => ({
    studies: await readStudyRecords(db),
    levels: await readShownLevels(db),
    checks: await readAllSynthesisChecks(db),
  }));
  return {
    licence: evidenceLicence,
    rules: evidenceRules,
    practices: catalogue.all().map(({ record, certainty }) => {
      const evidence = levels.get(record.slug);
      const { granted } = certainty;
      return {
        slug: record.slug,
        title: record.title,
        badge: evidence?.level ?? String(granted),
        granted,
        evidence: evidence ? levelOf(evidence) : null,
      };
    }),
    studies: withCurrentPractice(studies, catalogue).map(toPublicStudy),
    syntheses: publicSyntheses(checks),
  };
}

const levelOf = ({ level, rules, rule, counted, decidedAt }: NonNullable<PublicLevel['evidence']>) => ({
  ...{ level, rules, rule, counted, decidedAt },
});

/** Those that were verified once; what nobody looked up stays with the editors. */
const publicSyntheses = (checks: readonly SynthesisCheck[]): PublicSynthesis[] =>
  allSyntheses
    .map((each) => ({
      ...each,
      checks: checks
        .filter(({ id }) => id === each.id)
        .map(({ verified, checkedAt }) => ({ verified, at: checkedAt.toISOString() })),
    }))
    .filter((each) => each.verified || each.checks.some(({ verified }) => verified));
