/** What the server has run by its code actions: with a post's URI, a position and what is to be added. */
export const addToSession = 'lectern.addToSession';

/** What a click on a session's code lens runs, with the post's URI and a position. */
export const sessionActions = 'lectern.sessionActions';
