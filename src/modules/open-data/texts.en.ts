import type { OpenDataTexts } from './texts.nl';

export const en: OpenDataTexts = {
  catalogueLink: 'Open data',
  apiLink: 'API',
  catalogue: {
    title: 'Open data',
    name: 'Open data of Verbonden',
    lead: 'You may take over and reuse all that is public on Verbonden. Name the source and the date.',
    licence: 'Licence',
    issued: 'Issued on',
    forms: 'Forms',
    machine: 'This catalogue for machines (DCAT-AP, JSON-LD)',
    turtle:
      'What we give as linked data is RDF in the form JSON-LD. We do not offer Turtle apart: every RDF tool reads JSON-LD.',
    toApi: 'How the API works',
  },
  api: {
    title: 'API for developers',
    lead: 'Read all public data by ordinary web addresses. You need no key.',
    licences:
      'You may reuse the data if you name the source (CC BY 4.0), the vocabularies freely (CC0). The software is licensed under EUPL-1.2.',
    document: 'The description for machines (OpenAPI 3.1)',
    parameters: 'Parameters',
    name: 'Name',
    meaning: 'Meaning',
    values: 'Values',
    sendExample: 'Send for example',
    example: 'Try',
    anything: 'free',
    moreValues: (count) => `${count} values`,
    errorsTitle: 'When something is wrong',
    errors: 'An error comes back as application/problem+json (RFC 9457), saying per parameter what is not right.',
    limitsTitle: 'Limits and caching',
    limits: 'Answers carry an ETag and may be kept for a minute. Too many requests in a row are answered with 429.',
  },
};
