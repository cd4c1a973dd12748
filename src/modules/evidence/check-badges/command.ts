import { readFile } from 'node:fs/promises';
import { causeOf, isFileFault } from '../../../platform/files/file-fault';
import type { Command } from '../../../platform/module';
import { evidenceFile } from '../publish-studies/evidence-file';
import { studyDataPaths } from '../publish-studies/paths';
import { checkBadges } from './check-badges';

const shownFaults = 5;

/** Recomputes every badge from a file that anybody can download, without looking at the database. */
export const checkBadgesCommand: Command = {
  name: 'check-badges',
  parameters: 'EXPORTFILE',
  summary: `computes every level of certainty again from a download of ${studyDataPaths.file}`,
  withoutDatabase: true,
  run: async ([path = ''], print) => {
    const json = await readJson(path);
    if ('fault' in json) {
      print(json.fault);
      return 1;
    }
    const parsed = evidenceFile.safeParse(json.value);
    if (!parsed.success) {
      print('This is no export of the evidence:');
      for (const issue of parsed.error.issues.slice(0, shownFaults))
        print(`  ${issue.path.join('.')}: ${issue.message}`);
      return 1;
    }
    const found = checkBadges(parsed.data);
    for (const { slug, what, stands, computed } of found) {
      print(`${slug}: ${what} is "${stands}" in the file, and by its studies "${computed}"`);
    }
    const { practices, studies, rules } = parsed.data;
    print(`${practices.length} badges, ${studies.length} studies, rules ${rules}: ${found.length} differences`);
    return found.length === 0 ? 0 : 1;
  },
};

async function readJson(path: string): Promise<{ value: unknown } | { fault: string }> {
  try {
    return { value: JSON.parse(await readFile(path, 'utf8')) };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: `${path} is not JSON.` };
    if (!isFileFault(error)) throw error;
    return { fault: `${path} cannot be read: ${causeOf(error)}.` };
  }
}
