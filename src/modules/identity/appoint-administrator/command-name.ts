export const commandName = 'admin-link';
/** As an operator types it. */
export const newLinkCommand = `npm run cli -- ${commandName}`;
