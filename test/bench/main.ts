import { benchEvidence } from './evidence';
import { benchHttp, runChild } from './http';
import { benchStart } from './start';
import { benchStatistics } from './statistics';

// The HTTP measurement starts this same file again for its two servers.
const args = process.argv.slice(2);
if (args.length > 0) {
  await runChild(args);
} else {
  await benchStart(console.log);
  await benchHttp(console.log);
  benchStatistics(console.log);
  benchEvidence(console.log);
}
