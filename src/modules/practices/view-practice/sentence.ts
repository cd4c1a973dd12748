/** With a capital: "gemeld" → "Gemeld". */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
