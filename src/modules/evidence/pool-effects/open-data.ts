import { apiSchema } from '../../../platform/http/api-schema';
import { calculationResponses } from '../../../platform/http/calculation';
import type { ApiCalculation } from '../../../platform/module';
import { evidenceTexts } from '../texts';
import { metaAnalysisInput, metaAnalysisOutput } from './api-meta-analysis';

const operation: ApiCalculation = {
  operationId: 'poolEffects',
  summary: { nl: evidenceTexts.nl.poolTitle, en: evidenceTexts.en.poolTitle },
  description: { nl: evidenceTexts.nl.poolDescription, en: evidenceTexts.en.poolDescription },
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/MetaAnalysisInput' },
        example: { yi: [-0.57, -0.39, -0.51, -0.27], vi: [0.145, 0.09, 0.075, 0.115], method: 'REML', level: 95 },
      },
    },
  },
  responses: calculationResponses('MetaAnalysis'),
};

export const metaAnalysisCalculation = {
  operation,
  schemas: { MetaAnalysisInput: apiSchema(metaAnalysisInput, 'input'), MetaAnalysis: apiSchema(metaAnalysisOutput) },
};
