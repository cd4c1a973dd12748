export { entryPaths } from './enter-answers/paths';
export { measurementPaths } from './paths';
export { limitsOfAge } from './plan-measurement/ages-line';
