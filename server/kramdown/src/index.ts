export { entityCharacter, numberedCharacter } from './entities.ts';
export { type FrontMatterSpan, locateFrontMatter } from './jekyll/frontMatter.ts';
export { type OptionProblem, readKramdownOptions } from './jekyll/kramdownOptions.ts';
export { jekyllDefaults, type KramdownOptions } from './options.ts';
export { type ParseOptions, parse, parseWithSteps } from './parse.ts';
export type * from './tree.ts';
export { plainText, walk } from './walk.ts';
