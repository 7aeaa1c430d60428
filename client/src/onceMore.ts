export interface OnceMore {
  readonly run: () => void;
  readonly dispose: () => void;
}

/** Runs something at once, and once more when nobody has asked for it for so many milliseconds. */
export function onceMore(act: () => void, milliseconds: number): OnceMore {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    run: () => {
      act();
      clearTimeout(timer);
      timer = setTimeout(act, milliseconds);
    },
    dispose: () => clearTimeout(timer),
  };
}
