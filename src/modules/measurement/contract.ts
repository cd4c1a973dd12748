export { entryPaths } from './enter-answers/paths';
export { measurementPaths } from './paths';
