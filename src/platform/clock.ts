/** The time, as an argument, so that tests decide what "now" is. */
export type Clock = () => Date;
