import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { mayReplace, swapFolder } from '../../../scripts/lib/swapFolder.ts';
import { writeChanged } from '../../../scripts/lib/writeChanged.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'envoy-swap-'));
  folder = join(parent, 'atlas');
});
const files = (text: string) =>
  new Map([
    ['manifest.json', '{}'],
    ['a.json', text]
  ]);

describe('swapFolder', () => {
  it('makes the folder hold exactly the files, and leaves nothing beside it', () => {
    swapFolder(folder, new Map([...files('old'), ['gone.json', 'x']]));
    expect(swapFolder(folder, files('new'))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'manifest.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
    expect(readdirSync(parent)).toEqual(['atlas']);
  });

  it('leaves a folder alone that holds these bytes already', () => {
    swapFolder(folder, files('same'));
    const { ino } = statSync(folder);
    expect(swapFolder(folder, files('same'))).toBe(false);
    expect(statSync(folder).ino).toBe(ino);
  });

  it('keeps the last good folder when it cannot write', () => {
    swapFolder(folder, files('good'));
    expect(() => swapFolder(folder, new Map([...files('bad'), ['a.json/below-a-file.json', 'x']]))).toThrow();
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('good');
  });

  it('goes on after a build that was killed while it wrote', () => {
    swapFolder(folder, files('good'));
    mkdirSync(join(parent, '.atlas.new'));
    writeFileSync(join(parent, '.atlas.new', 'half.json'), '{');
    swapFolder(folder, files('next'));
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'manifest.json']);
    expect(readdirSync(parent)).toEqual(['atlas']);
  });

  it('finds the last good folder after a build that was killed in mid-swap', () => {
    swapFolder(folder, files('good'));
    renameSync(folder, join(parent, '.atlas.last'));
    expect(swapFolder(folder, files('good'))).toBe(false);
    expect(readdirSync(parent)).toEqual(['atlas']);
  });
});

describe('mayReplace', () => {
  it('is true of nothing, of an empty folder and of an atlas', () => {
    expect(mayReplace(folder)).toBe(true);
    mkdirSync(folder);
    expect(mayReplace(folder)).toBe(true);
    swapFolder(folder, files('x'));
    expect(mayReplace(folder)).toBe(true);
  });
  it("is false of other people's files", () => {
    writeFileSync(join(parent, 'thesis.docx'), '');
    expect(mayReplace(parent)).toBe(false);
    expect(mayReplace(join(parent, 'thesis.docx'))).toBe(false);
  });
});

it('writes only files whose bytes differ, and leaves the others of the folder', () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'relief.png'), 'png');
  expect(writeChanged(folder, files('x'))).toEqual(['manifest.json', 'a.json']);
  expect(writeChanged(folder, files('y'))).toEqual(['a.json']);
  expect(writeChanged(folder, files('y'))).toEqual([]);
  expect(existsSync(join(folder, 'relief.png'))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'manifest.json', 'relief.png']);
});
