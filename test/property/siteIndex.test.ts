import { buildSite, type SiteChange, updateSite } from '@lectern/core/site/buildSite.ts';
import { uriOf } from '@lectern/core/site/paths.ts';
import type { Picture, SiteIndex } from '@lectern/core/site/siteIndex.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const root = 'file:///blog';

const texts = [
  '',
  '---\ntitle: A\n---\n# A\n',
  '---\nlayout: x\ntags: [b]\ncategory: C\nauthors: [ada]\nimage: /img/d.png\n---\n[a](https://b.example){:target="_blank"}\n',
  '---\nredirect_from: /e.html\npermalink: /e/\ntags: c\nimage: /img/d.png\n---\n- [a](#a)\n- [b](/e/#b)\n',
  'ada:\n  first_name: Ada\n',
  'rules:\n  skipped-level: off\n',
];
const configs = [
  '',
  'url: https://b.example\n',
  'defaults: [{scope: {path: ""}, values: {layout: y}}]\npermalink: pretty\n',
];
const paths = [
  '_posts/2026-01-01-a.md',
  '_posts/2026-01-02-b.md',
  'x/_posts/2026-01-02-b.md',
  '_drafts/c.md',
  '_data/authors.yml',
  '_data/outbound.csv',
  '.lectern.yml',
  'img/d.png',
  'img/D.png',
  'e.md',
  'e.html',
];
const pathsBelow = [
  'site/_posts/2026-01-01-a.md',
  'site/_people/f.md',
  'site/_data/authors.csv',
  'site/img/d.png',
  'site/e.md',
  '_posts/2026-01-02-b.md',
];
const picture = fc.option(
  fc.record({ width: fc.constantFrom(500, 600), height: fc.constantFrom(300), bytes: fc.nat(9) }),
  {
    nil: null,
  },
);

type File = { readonly path: string; readonly text: string };
type Step =
  | File
  | { readonly path: string; readonly text: null }
  | { readonly path: string; readonly picture: Picture | null };

const fileAt = (among: readonly string[]): fc.Arbitrary<File> =>
  fc.record({ path: fc.constantFrom(...among), text: fc.constantFrom(...texts) });
const stepAt = (among: readonly string[], change: fc.Arbitrary<File>): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 4, arbitrary: change },
    {
      weight: 1,
      arbitrary: fc.record({ path: fc.constantFrom(...among, '_posts', 'img', 'site'), text: fc.constant(null) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ path: fc.constantFrom('img/d.png', 'img/D.png', 'site/img/d.png'), picture }),
    },
  );

const config = fc.record({ path: fc.constant('_config.yml'), text: fc.constantFrom(...configs) });
const anyFile = fc.oneof({ weight: 4, arbitrary: fileAt(paths) }, { weight: 1, arbitrary: config });

test('an index that followed each change equals one built anew', () => {
  fc.assert(
    fc.property(
      fc.array(anyFile, { maxLength: 6 }),
      fc.array(stepAt([...paths, '_config.yml'], anyFile), { maxLength: 8 }),
      expectSame,
    ),
    { numRuns: 300 },
  );
});

test('likewise in a blog with its source below', () => {
  const settings = { path: '_config.yml', text: 'source: site\ncollections: {people: {output: true}}\n' };
  const files = fc.array(fileAt(pathsBelow), { maxLength: 6 });
  fc.assert(
    fc.property(files, fc.array(stepAt(pathsBelow, fileAt(pathsBelow)), { maxLength: 8 }), (before, steps) =>
      expectSame([...before, settings], steps),
    ),
  );
});

function expectSame(before: readonly File[], steps: readonly Step[]): void {
  const files = new Map(before.map(({ path, text }) => [path, text]));
  const pictures = new Map<string, Picture | null>();
  let site = buildSite({ root, files: files.keys(), texts: files });
  for (const each of steps) {
    site = updateSite(site, changeOf(each));
    follow(each, files, pictures);
  }
  expect(facts(site)).toEqual(facts(buildSite({ root, files: files.keys(), texts: files, pictures })));
  expect(site.revision).toBe(steps.length);
}

function changeOf(step: Step): SiteChange {
  const uri = uriOf(root, step.path);
  if ('picture' in step) return { kind: 'measure', uri, picture: step.picture };
  return step.text === null ? { kind: 'delete', uri } : { kind: 'write', uri, text: step.text };
}

/** Does to the files what the step says. */
function follow(step: Step, files: Map<string, string>, pictures: Map<string, Picture | null>): void {
  const { path } = step;
  if ('picture' in step) {
    if (files.has(path)) pictures.set(path, step.picture);
  } else if (step.text !== null) files.set(path, step.text);
  else {
    for (const each of [...files.keys()].filter((one) => one === path || one.startsWith(`${path}/`))) {
      files.delete(each);
      pictures.delete(each);
    }
  }
}

/** What an index says. */
function facts(site: SiteIndex): unknown {
  const { conventions, state, vocabularies } = site;
  const {
    config,
    derived,
    data,
    posts,
    pages,
    files,
    texts: kept,
    written,
    redirects,
    names,
    variants,
    pictures,
  } = state;
  return {
    config,
    settings: derived.settings,
    authors: [...derived.authors],
    outbound: [...derived.outbound],
    uris: [derived.authorsUri, derived.outboundUri],
    maps: [data, posts, pages, files, kept, written, redirects, names, variants, pictures].map((map) => [...map]),
    counts: conventions.counts,
    keys: [...conventions.keys],
    vocabularies: [vocabularies.categories, vocabularies.tags, vocabularies.layouts, vocabularies.authors].map(
      (map) => [...map],
    ),
    order: conventions.keyOrder(),
    sizes: [...state.tally.sizes, ...state.tally.headers],
    posts: conventions.posts,
    found: paths.map((path) => [site.hasFile(path), site.findCaseVariant(path), site.at(`/${path}`)]),
    inFolders: ['', '_posts', 'img'].map((folder) => site.filesIn(folder)),
  };
}
