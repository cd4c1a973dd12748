import { main } from './search';

await main();
