import type { StartTexts } from './texts.nl';

export const en: StartTexts = {
  title: 'Share a practice: begin',
  lead: 'Six short steps, about a quarter of an hour in all. Each step is saved: you can stop and go on later.',
  organisation: 'For which organisation?',
  organisationHint: 'Colleagues of this organisation can help to fill it in.',
  organisationErrors: { choose: 'Choose for which organisation you share the practice.' },
  forOne: (name) => `You share this practice for ${name}.`,
  haveText: 'Do you have a text already?',
  haveTextHint:
    'Paste it here or choose a Word file. We fill in what we recognise, you check it. We do not keep the text itself.',
  text: 'Paste your text',
  textHint: (most) => `At most ${most} characters. That is about twenty pages.`,
  textTooLong: (most) =>
    `This text is too long: at most ${most} characters. Take out what is not about the practice, or choose a Word file.`,
  file: 'Or choose a Word file (DOCX)',
  fileHint: (megabytes) => `${megabytes} MB at most.`,
  begin: 'Begin',
  fileFaults: {
    'too-large': 'This file is too large.',
    'not-a-docx': 'This is not a Word file (DOCX). Save it in Word as DOCX, or paste the text.',
    bomb: 'We cannot read this file. Paste the text above.',
    broken: 'This file is damaged. Paste the text above.',
  },
  noOrganisationTitle: 'You do not belong to an organisation yet',
  noOrganisation:
    'You share a practice for an organisation: a municipality, an association, a school. Register your organisation, or ask a colleague to invite you.',
  readOnlyTitle: 'You may read, but not write yet',
  readOnly: 'Whoever runs your organisation can let you write. Ask that colleague: then you share practices here.',
  changeTitles: {
    own: 'Is this practice still right?',
    free: 'Is this your practice?',
    others: 'Is something not right?',
  },
  changeLead:
    'What you change is on the site after an editor checked it. If a change is being written already, you go on with that one.',
  changeHandedIn:
    'The editors are checking your change. After that you can change it again. Do you not want to wait? Open the change that was handed in, withdraw it and begin a new one.',
  claimLead:
    'Nobody on Verbonden looks after this practice yet. Does your organisation do it? Then complete what is there and hand it in. An editor checks it: after that the practice belongs to your organisation.',
  claimFor: (name) => `This is the practice of ${name}`,
  claimOnly:
    'Nobody on Verbonden looks after this practice yet. Whoever writes for the organisation that does it can complete it here.',
  changeOthers:
    'Another organisation looks after this practice on Verbonden. Whoever writes for that organisation can change it. Do you see something that is not right, or is it yours? Let it know with a question.',
  otherOrganisation: 'Register another organisation',
  askOrganisation: 'Register your organisation',
};
