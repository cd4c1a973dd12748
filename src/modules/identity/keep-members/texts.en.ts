import type { MemberTexts } from './texts.nl';

export const en: MemberTexts = {
  title: (count) => (count === 1 ? '1 member' : `${count} members`),
  none: 'This organisation has no members yet.',
  since: (role, date) => `${role}, member since ${date}`,
  you: 'you',
  change: 'Change',
  changeOf: (name) => `Change the role of ${name}`,
  role: 'Role',
  save: 'Save the role',
  remove: 'Remove from the organisation',
  removeExplained: (name) =>
    `${name} will see nothing of this organisation any more. What ${name} wrote stays with the organisation.`,
  own: 'Your own membership',
  leave: 'Leave this organisation',
  leaveExplained: 'You will see nothing of this organisation any more. What you wrote stays with the organisation.',
  leaveSure: 'Yes, I leave the organisation',
  lastCoordinator: 'You are the only coordinator. First hand over to somebody else, or invite a coordinator.',
  handOver: 'Hand over your task',
  handOverExplained: 'That person becomes coordinator and looks after the members from then on.',
  successor: 'To whom?',
  after: 'And you?',
  afterContributor: 'I stay a member, as contributor',
  afterLeave: 'I leave the organisation',
  handOverSubmit: 'Hand over',
  done: {
    rol: 'The role has been changed.',
    verwijderd: 'That person is no longer a member.',
    overgedragen: 'Your task has been handed over.',
    uitgenodigd: 'The invitation is on its way.',
    ingetrokken: 'The invitation has been withdrawn. The link no longer works.',
    welkom: 'Welcome. You are now a member of this organisation.',
  },
  meanwhile: 'Something changed meanwhile',
  meanwhileRole: ({ by, name, role }) =>
    `${by} changed this just before you: ${name} is ${role} now. What you asked has changed nothing. See whether it is still needed.`,
  meanwhileGone: (name) => `${name} is no longer a member.`,
  keepsOne: 'This cannot be done',
  keepsOneBody: (name) =>
    `${name} is the only coordinator. First make somebody else coordinator, or nobody can look after the members.`,
  chooseSuccessor: 'Choose to whom you hand over.',
  chooseAfter: 'Choose what you do then.',
};
