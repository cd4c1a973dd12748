/** The figures of the desk, without language prefix. */
export const figuresPath = '/redactie/cijfers';
