import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import { closest } from '../text/closest';
import type { Span } from '../text/span';
import { asWritten, listed, say, type Wording } from '../text/wording';
import { globFault } from './glob';

/** The part of JSON Schema that a configuration's schema uses. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  /** At most one of them for each type of value. */
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly pattern?: string;
  /** `glob`: the text is matched against paths, and refused when that might never end. */
  readonly format?: 'glob';
  readonly default?: unknown;
}

/** Something wrong in a configuration file, at a span of its text. */
export interface SpanProblem extends Span {
  readonly wording: Wording;
}

/**
 * The value of a YAML node as far as it fits the schema. What does not fit is left out and named in `problems`;
 * `undefined` when nothing is left. `path` says where the node stands, for the messages.
 */
export function readBySchema(
  node: Node | null | undefined, schema: Schema, document: Document, problems: SpanProblem[], path = '',
): unknown {
  const report = (at: Node | null | undefined, wording: Wording) => {
    const [start, end] = at?.range ?? [0, 0];
    problems.push({ start, end, wording });
    return undefined;
  };
  if (isAlias(node)) return readBySchema(node.resolve(document), schema, document, problems, path);
  const name = path === '' ? say`The configuration` : say`“${path}”`;
  const fitting = schema.anyOf ? schema.anyOf.find((one) => fits(node, one)) : fits(node, schema) ? schema : undefined;
  if (!fitting) return report(node, say`${name} must be ${expected(schema)}.`);
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => {
      const value = readBySchema(item as Node, fitting.items ?? {}, document, problems, `${path}[${index}]`);
      return value === undefined ? [] : [value];
    });
  }
  if (isMap(node)) {
    const result: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const id = isScalar(key) ? String(key.value) : '';
      const inside = property(fitting, id);
      if (inside === undefined) {
        const meant = closest(id, Object.keys(fitting.properties ?? {}));
        const names = Object.keys(fitting.properties ?? {});
        const unknown = path === '' ? say`“${id}” is not a setting of the configuration.` : say`“${id}” is not a setting of “${path}”.`;
        report(key as Node, meant ? withMeant(unknown, meant) : names.length > 12 ? unknown : say`${unknown} It has ${listed(names.map(asWritten))}.`);
        continue;
      }
      const read = readBySchema(value as Node, inside, document, problems, path === '' ? id : `${path}.${id}`);
      if (read !== undefined) Object.defineProperty(result, id, { value: read, enumerable: true, configurable: true });
    }
    for (const id of fitting.required ?? []) {
      if (id in result) continue;
      // A value that was refused has been named already.
      const isRefused = node.items.some(({ key }) => isScalar(key) && key.value === id);
      return isRefused ? undefined : report(node, say`${name} must have “${id}”.`);
    }
    return result;
  }
  const value = isScalar(node) ? node.value : undefined;
  if (fitting.enum && !fitting.enum.includes(String(value))) {
    const meant = closest(String(value), fitting.enum);
    const refused = say`${name} cannot be “${String(value)}”; it is ${oneOf(fitting.enum.map(asWritten))}.`;
    return report(node, meant ? withMeant(refused, meant) : refused);
  }
  if (typeof value === 'number' && fitting.minimum !== undefined && value < fitting.minimum) {
    return report(node, say`${name} must be ${fitting.minimum} or more.`);
  }
  const fault = fitting.format === 'glob' ? globFault(String(value)) : undefined;
  if (fault !== undefined) return report(node, say`${name}: the path pattern “${shorten(String(value))}” is not used: ${fault}.`);
  return value;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

function fits(node: Node | null | undefined, schema: Schema): boolean {
  if (!schema.type) return true;
  if (schema.type === 'object') return isMap(node);
  if (schema.type === 'array') return isSeq(node);
  const value = isScalar(node) ? node.value : undefined;
  if (schema.type === 'integer') return Number.isInteger(value);
  return typeof value === schema.type;
}

function property(schema: Schema, id: string): Schema | undefined {
  if (schema.properties && Object.hasOwn(schema.properties, id)) return schema.properties[id];
  if (typeof schema.additionalProperties === 'object') return schema.additionalProperties;
  return schema.additionalProperties === false ? undefined : {};
}

const TYPE_NAMES: Readonly<Record<string, Wording>> = {
  object: say`a group of settings`, array: say`a list`, string: say`a text`, number: say`a number`,
  integer: say`a whole number`, boolean: say`true or false`,
};

function expected(schema: Schema): Wording {
  const kinds = (schema.anyOf ?? [schema]).map((kind) => (kind.enum ? oneOf(kind.enum.map(asWritten)) : TYPE_NAMES[kind.type ?? 'string']));
  return kinds.reduce((before, kind) => say`${before}, or ${kind}`);
}

/** “a, b or c”; of at least one. */
function oneOf([first, ...others]: readonly Wording[]): Wording {
  const last = others.pop();
  return last === undefined ? first : say`${others.reduce((list, item) => say`${list}, ${item}`, first)} or ${last}`;
}

function withMeant(problem: Wording, meant: string): Wording {
  return say`${problem} Did you mean “${meant}”?`;
}
