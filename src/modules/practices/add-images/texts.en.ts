import type { ImageTexts } from './texts.nl';

export const en: ImageTexts = {
  title: 'Images',
  lead: 'Four photos or drawings at most. An image is not required.',
  none: 'There is no image yet.',
  full: 'There are four images already. Remove one to add another.',
  add: 'Add an image',
  file: 'Choose an image',
  fileHint: (megabytes) =>
    `JPEG, PNG or WebP, ${megabytes} MB at most. We make it smaller and take out the place and the time.`,
  alt: 'What is there to see?',
  altHint: 'In one sentence, for people who do not see the image. For example: two women drink coffee on a bench.',
  rights: 'May you use this image?',
  rightsChoices: {
    own: 'Yes, we made it ourselves or had it made',
    licence: 'Yes, its maker gives it away under a licence',
  },
  credit: 'Who made it?',
  creditHint: 'This name stands with the image. Add the licence if there is one, for example: An Peeters, CC BY 4.0.',
  people: 'Can people be recognised in it?',
  peopleChoices: { none: 'No', agreed: 'Yes, and they agree that the image is public' },
  submit: 'Add',
  remove: 'Remove',
  removeNamed: (alt) => `Remove: ${alt}`,
  next: 'On to checking',
  madeBy: (credit) => `Image: ${credit}`,
  section: 'Images of this practice',
  errors: {
    file: 'Choose a file.',
    alt: { required: 'Say what there is to see.' },
    rights: { choose: 'Choose why you may use this image. If you may not, choose another image.' },
    credit: { required: 'Say who made it.' },
    people: { choose: 'Choose whether people can be recognised. If they did not agree, choose another image.' },
  },
  faults: {
    'too-large': 'This file is too large.',
    'not-an-image': 'This is not an image that we can use. Choose a JPEG, PNG or WebP.',
    'too-many-pixels': 'This image has too many pixels. Make it smaller first.',
    broken: 'This file is damaged. Choose another one.',
  },
};
