import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import type { ApiCalculation } from '../../../platform/module';
import { openDataTexts } from '../texts';

/** A calculation of the API: where to send what, with an example that works. */
export function Calculation({
  page,
  path,
  calculation,
}: {
  page: PageContext;
  path: string;
  calculation: ApiCalculation;
}) {
  const t = openDataTexts[page.language].api;
  const { example } = calculation.requestBody.content['application/json'];
  return (
    <Section id={calculation.operationId} title={calculation.summary[page.language]}>
      <p>
        <code>POST {path}</code>
      </p>
      <p>{calculation.description[page.language]}</p>
      <p>
        {t.sendExample}: <code>{JSON.stringify(example)}</code>
      </p>
    </Section>
  );
}
