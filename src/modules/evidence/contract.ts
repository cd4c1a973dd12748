export { noncentralTUpper } from './statistics/noncentral-t';
export { tQuantile } from './statistics/tails';
