import { storableText } from '../database/storable-text';

/** What was typed as a text fit to be kept; line ends become "\n", where browsers send "\r\n". */
export const cleanText = (text: string) => storableText(text).replace(/\r\n?/g, '\n');
