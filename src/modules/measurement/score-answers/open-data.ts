import { apiSchema } from '../../../platform/http/api-schema';
import { calculationResponses } from '../../../platform/http/calculation';
import type { ApiCalculation } from '../../../platform/module';
import { measurementTexts } from '../texts';
import { scoreInput, scoreOutput } from './api-score';

const operation: ApiCalculation = {
  operationId: 'scoreAnswers',
  summary: { nl: measurementTexts.nl.scoreTitle, en: measurementTexts.en.scoreTitle },
  description: { nl: measurementTexts.nl.scoreDescription, en: measurementTexts.en.scoreDescription },
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/ScoreInput' },
        example: { instrument: 'djg6', items: [1, 3, 3, 2, 3, null] },
      },
    },
  },
  responses: calculationResponses('Score'),
};

export const scoreCalculation = {
  operation,
  schemas: { ScoreInput: apiSchema(scoreInput, 'input'), Score: apiSchema(scoreOutput) },
};
