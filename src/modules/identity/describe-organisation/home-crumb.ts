import type { PageContext } from '../../../platform/http/page-context';
import { organisationPaths } from '../paths';
import { organisationTexts } from './texts';

/** The first step of the way back from what is somebody's own: her home. */
export const homeCrumb = ({ language, link }: PageContext): { label: string; href: string } => ({
  label: organisationTexts[language].home,
  href: link(organisationPaths.home()),
});
