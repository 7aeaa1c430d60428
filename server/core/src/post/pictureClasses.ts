import type { HtmlElement, Image } from 'markdown-it-kramdown';

/** The classes that let a picture shrink on a phone, where a blog's style is of that kind. */
export const fittingClasses = 'image fit';
/** Classes of pictures that are small anyway or shrink in their own way. */
export const exemptClasses: readonly string[] = ['p-image', 'fit-contain', 'left', 'right', 'icon', 'emoji', 'avatar'];

export function classesOf(image: Image | HtmlElement): readonly string[] {
  return (image.attributes?.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
}

export function fits(image: Image | HtmlElement, classes: string): boolean {
  const own = classesOf(image);
  return classes.split(/\s+/).every((name) => own.includes(name));
}

export function isExempt(image: Image | HtmlElement, exempt: readonly string[]): boolean {
  return classesOf(image).some((name) => exempt.includes(name));
}

/** Whether its classes say that it shows a person. */
export function isPortrait(image: Image | HtmlElement): boolean {
  return classesOf(image).some((name) => /^(?:p-image|avatar|speaker(?:-\w+)?|portrait)$/.test(name));
}
