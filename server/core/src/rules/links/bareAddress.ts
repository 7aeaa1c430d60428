/** An address written out in text, the punctuation behind it left out. */
export const bareAddress: RegExp = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}\uFFFC]*[^\s<>"'()[\]{}\uFFFC.,;:!?*_]/g;
