/** What is wrong with an optional address; `null` where nothing is, and where none is given. */
export function addressFault(text: string): string | null {
  if (text === '' || (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text))) return null;
  return 'Write the whole address, from https:// on, or leave it empty';
}
