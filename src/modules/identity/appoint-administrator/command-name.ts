/** How an operator makes a new link; see `administratorLinkCommand`. */
export const newLinkCommand = 'npm run cli -- admin-link';
