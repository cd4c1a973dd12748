export { aboutPaths } from './paths';
