import { apiSchema } from '../../../platform/http/api-schema';
import { calculationResponses } from '../../../platform/http/calculation';
import type { ApiCalculation } from '../../../platform/module';
import { evidenceTexts } from '../texts';
import { effectSizeInput, effectSizeOutput } from './api-effect-size';

const operation: ApiCalculation = {
  operationId: 'convertEffect',
  summary: { nl: evidenceTexts.nl.effectTitle, en: evidenceTexts.en.effectTitle },
  description: { nl: evidenceTexts.nl.effectDescription, en: evidenceTexts.en.effectDescription },
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/EffectSizeInput' },
        example: { measure: 'SMCC', n: 24, meanPre: 3.9, meanPost: 3.1, sdPre: 1.8, sdPost: 1.9, r: 0.56 },
      },
    },
  },
  responses: calculationResponses('EffectSize'),
};

export const effectSizeCalculation = {
  operation,
  schemas: { EffectSizeInput: apiSchema(effectSizeInput, 'input'), EffectSize: apiSchema(effectSizeOutput) },
};
