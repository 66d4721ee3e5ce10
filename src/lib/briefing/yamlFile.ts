import {
  isAlias,
  isCollection,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ParsedNode
} from 'yaml';
import { CellFault } from '../tables/cellFault.ts';
import type { Problem } from '../tables/types.ts';
import { isTooDeep } from './yamlDepth.ts';

const LARGEST_BYTES = 2_000_000;

/** What the parser calls a fault, in words for whoever keeps the file. */
const SYNTAX: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab as indentation; YAML takes spaces only',
  MULTIPLE_DOCS: 'a second document begins; a briefing is one',
  BLOCK_AS_IMPLICIT_KEY: 'a colon inside a text; put the text in quotes'
};

/** A YAML file being read: where its parts stand, and all that is wrong with them. */
export class YamlFile {
  readonly name: string;
  readonly text: string;
  readonly problems: Problem[] = [];
  /** Worth a look, but no reason to stop. */
  readonly warnings: Problem[] = [];
  readonly #lines = new LineCounter();

  /** @param name for the reports: `kazakhstan-vietnam.yaml` */
  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }

  /**
   * The parsed file; undefined where it is no YAML that is read here, and `problems` says why. Anchors,
   * aliases and tags are refused: a text says what it says, and no few lines grow into gigabytes.
   */
  parse(): Document.Parsed | undefined {
    if (new TextEncoder().encode(this.text).length > LARGEST_BYTES) {
      this.#report(this.problems, undefined, '', '', 'larger than 2 MB');
      return undefined;
    }
    if (isTooDeep(this.text)) {
      this.#report(this.problems, undefined, '', '', 'nested too deep for a briefing');
      return undefined;
    }
    const document = parseDocument(this.text, {
      version: '1.2',
      lineCounter: this.#lines,
      prettyErrors: false,
      // Compared pair by pair by the parser; here each map is held against a set when it is read.
      uniqueKeys: false,
      stringKeys: true,
      logLevel: 'error'
    });
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
      this.#report(this.problems, pos[0], '', '', `not YAML: ${SYNTAX[code] ?? message}`);
    }
    if (this.problems.length === 0) this.#refuseAnchors(document);
    return this.problems.length === 0 ? document : undefined;
  }

  #refuseAnchors(document: Document.Parsed): void {
    visit(document, {
      Node: (_, node) => {
        const at = (node as ParsedNode).range?.[0];
        if (isAlias(node)) this.#report(this.problems, at, '', `*${node.source}`, 'aliases are not read');
        else if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined)
          this.#report(this.problems, at, '', `&${node.anchor}`, 'anchors are not read');
      }
    });
  }

  /**
   * @param offset in the text; undefined where the whole file is meant
   * @param path `scenes[2].camera.fit`
   */
  problem(offset: number | undefined, path: string, value: string, fault: string | Error): void {
    this.#report(this.problems, offset, path, value, fault);
  }

  warn(offset: number | undefined, path: string, value: string, message: string): void {
    this.#report(this.warnings, offset, path, value, message);
  }

  #report(
    to: Problem[],
    offset: number | undefined,
    column: string,
    value: string,
    fault: string | Error
  ): void {
    const message = typeof fault === 'string' ? fault : fault.message;
    const suggestion = fault instanceof CellFault ? fault.suggestion : undefined;
    const { line, col } = offset === undefined ? { line: 0, col: 0 } : this.#lines.linePos(offset);
    to.push({
      file: this.name,
      line,
      position: col,
      column,
      value,
      message,
      ...(suggestion !== undefined && { suggestion })
    });
  }
}
