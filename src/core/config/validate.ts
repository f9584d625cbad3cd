import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { meantBy } from '../text/closest';
import { shorten } from '../text/shorten';
import type { Span } from '../text/span';
import { asWritten, listed, say, withMeant, type Wording } from '../text/wording';
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
  /** `glob`: the text is matched against paths, and refused when that might never end. */
  readonly format?: 'glob';
}

/** Something wrong in a configuration file, at a span of its text. */
export interface SpanProblem extends Span {
  readonly wording: Wording;
}

/**
 * The value of a YAML node as far as it fits the schema. What does not fit is left out and named in `problems`;
 * `undefined` when nothing is left.
 */
export function readBySchema(node: Node | null | undefined, schema: Schema, document: Document, problems: SpanProblem[]): unknown {
  return new SchemaReader(document, problems).read(node, schema, '');
}

/** In all its methods `path` says where the node stands, for the messages; it is empty for the whole. */
class SchemaReader {
  constructor(readonly document: Document, readonly problems: SpanProblem[]) {}

  read(node: Node | null | undefined, schema: Schema, path: string): unknown {
    if (isAlias(node)) return this.read(node.resolve(this.document), schema, path);
    const fitting = schema.anyOf ? schema.anyOf.find((one) => fits(node, one)) : fits(node, schema) ? schema : undefined;
    if (!fitting) return this.#refuse(node, say`${nameOf(path)} must be ${expected(schema)}.`);
    if (isSeq(node)) return this.#readList(node, fitting, path);
    return isMap(node) ? this.#readGroup(node, fitting, path) : this.#readScalar(node, fitting, path);
  }

  #refuse(node: Node | null | undefined, wording: Wording): undefined {
    const [start, end] = node?.range ?? [0, 0];
    this.problems.push({ start, end, wording });
    return undefined;
  }

  #readList({ items }: YAMLSeq, { items: schema = {} }: Schema, path: string): unknown[] {
    return items.flatMap((item, index) => {
      const value = this.read(item as Node, schema, `${path}[${index}]`);
      return value === undefined ? [] : [value];
    });
  }

  #readGroup(node: YAMLMap, schema: Schema, path: string): Record<string, unknown> | undefined {
    const result: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const id = isScalar(key) ? String(key.value) : '';
      const inside = property(schema, id);
      if (inside === undefined) {
        this.#refuse(key as Node, unknownSetting(id, Object.keys(schema.properties ?? {}), path));
        continue;
      }
      // A group or a list under which nothing stands, as where all its lines are comments, sets nothing.
      if (isScalar(value) && value.value === null && isPlural(inside) && !schema.required?.includes(id)) continue;
      const read = this.read(value as Node, inside, path === '' ? id : `${path}.${id}`);
      // Also for a setting that is called `__proto__`.
      if (read !== undefined) Object.defineProperty(result, id, { value: read, enumerable: true, configurable: true });
    }
    const missing = schema.required?.find((id) => !(id in result));
    if (missing === undefined) return result;
    // A value that was refused has been named already.
    const isRefused = node.items.some(({ key }) => isScalar(key) && key.value === missing);
    return isRefused ? undefined : this.#refuse(node, say`${nameOf(path)} must have “${missing}”.`);
  }

  #readScalar(node: Node | null | undefined, schema: Schema, path: string): unknown {
    const value = isScalar(node) ? node.value : undefined;
    if (schema.enum && !schema.enum.includes(String(value))) {
      const refused = say`${nameOf(path)} cannot be “${String(value)}”; it is ${oneOf(schema.enum.map(asWritten))}.`;
      return this.#refuse(node, withMeant(refused, meantBy(String(value), schema.enum)));
    }
    if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum) {
      return this.#refuse(node, say`${nameOf(path)} must be ${schema.minimum} or more.`);
    }
    const fault = schema.format === 'glob' ? globFault(String(value)) : undefined;
    if (fault !== undefined) return this.#refuse(node, say`${nameOf(path)}: the path pattern “${shorten(String(value), 60)}” is not used: ${fault}.`);
    return value;
  }
}

function nameOf(path: string): Wording {
  return path === '' ? say`The configuration` : say`“${path}”`;
}

/** What the editor's settings, or the folder that holds it, call a setting. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([['preset', 'extends'], ['claims', 'sensitivity'], ['glossary', 'glossaries']]);

/** @param names the settings that there are */
function unknownSetting(id: string, names: readonly string[], path: string): Wording {
  const unknown = path === '' ? say`“${id}” is not a setting of the configuration.` : say`“${id}” is not a setting of “${path}”.`;
  const same = OTHER_NAMES.get(id) ?? '';
  const meant = names.includes(same) ? [same] : meantBy(id, names);
  if (meant.length === 1) return withMeant(unknown, meant);
  const told = names.filter((name) => !name.startsWith('$'));
  return told.length > 12 ? unknown : say`${unknown} It has ${listed(told.map(asWritten))}.`;
}

function fits(node: Node | null | undefined, schema: Schema): boolean {
  if (!schema.type) return true;
  if (schema.type === 'object') return isMap(node);
  if (schema.type === 'array') return isSeq(node);
  const value = isScalar(node) ? node.value : undefined;
  if (schema.type === 'integer') return Number.isInteger(value);
  return typeof value === schema.type;
}

/** True for a group, for a list, and for what may be a list. */
function isPlural({ type, anyOf = [] }: Schema): boolean {
  return type === 'object' || type === 'array' || anyOf.some((one) => one.type === 'array');
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
