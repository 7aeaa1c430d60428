import { expect, test } from 'vitest';
import { typedSources } from './typedSources.ts';

test.each([
  ['https://a.example/s.json', [{ link: 'https://a.example/s.json' }]],
  ['a.example/talks', [{ link: 'https://a.example/talks' }]],
  ['a.example/s.json', [{ link: 'https://a.example/s.json' }, { relative: 'a.example/s.json' }]],
  ['schedule.json', [{ relative: 'schedule.json' }, { link: 'https://schedule.json' }]],
  [' my schedule.xml ', [{ relative: 'my schedule.xml' }]],
  ['downloads/talks', [{ relative: 'downloads/talks' }]],
  ['..\\talks.json', [{ relative: '../talks.json' }]],
  ['/tides/s.json', [{ absolute: '/tides/s.json' }]],
  ['"C:\\my tides\\s.json"', [{ absolute: 'C:\\my tides\\s.json' }]],
  ['~/s.json', [{ absolute: '/home/ada/s.json' }]],
  ['file:///tides/s.json', [{ uri: 'file:///tides/s.json' }]],
  ['ftp://a.example/s.json', []],
  ['tidewater', []],
  ['', []],
])('what %s may be', (text, expected) => {
  expect(typedSources(text, '/home/ada')).toEqual(expected);
});

test('where nobody has a folder of his own, ~ stands for nothing', () => {
  expect(typedSources('~/s.json', null)).toEqual([]);
});
