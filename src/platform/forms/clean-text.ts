import { storableText } from '../database/storable-text';

/** Letters that nobody sees, and marks that turn the reading direction: only good for misleading a reader. */
const invisible = /[\u00ad\u115f\u1160\u200b\u2060\u3164\ufeff\uffa0\u202a-\u202e\u2066-\u2069]/g;

/** What was typed as a text fit to be kept and shown; line ends become "\n", where browsers send "\r\n". */
export const cleanText = (text: string) => storableText(text).replace(invisible, '').replace(/\r\n?/g, '\n');
