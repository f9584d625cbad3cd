import { meantBy } from '../text/closest';
import { say, withMeant, type Wording } from '../text/wording';
import termsSchema from './terms.schema.json';

/** Where in a value something stands: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** Something wrong with a terms file, said to its author. */
export interface TermsProblem {
  readonly path: Path;
  readonly wording: Wording;
}

/** The part of JSON Schema that the schema of terms uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
}

const DATE = '#/definitions/date';
const DEFINITIONS = termsSchema.definitions as Readonly<Record<string, Schema>>;

/** Everything in which a value departs from the schema of terms files. */
export function checkFileShape(value: unknown): TermsProblem[] {
  return [...check(value, termsSchema as Schema, [])];
}

/** The same for one entry; `path` says where it stands. */
export function checkEntryShape(value: unknown, path: Path): TermsProblem[] {
  return [...check(value, DEFINITIONS.entry, path)];
}

function* check(value: unknown, given: Schema, path: Path): Generator<TermsProblem> {
  const schema = given.$ref === undefined ? given : DEFINITIONS[given.$ref.slice('#/definitions/'.length)];
  const last = path[path.length - 1];
  const name = last === undefined ? say`the file` : typeof last === 'number' ? say`item ${last + 1} of ${path[path.length - 2]}` : last;
  if (schema.type !== undefined && typeOf(value) !== schema.type) {
    yield { path, wording: say`“${name}” must be ${TYPE_NAMES[schema.type]}, not ${TYPE_NAMES[typeOf(value)]}.` };
  } else if (typeof value === 'string') {
    if (value.trim().length < (schema.minLength ?? 0)) yield { path, wording: say`“${name}” is empty.` };
    else if (schema.enum && !schema.enum.includes(value)) {
      yield { path, wording: withMeant(say`“${value}” is not a ${name}; choose one of ${schema.enum.join(', ')}.`, meantBy(value, schema.enum)) };
    } else if (given.$ref === DATE) {
      if (!isDate(value)) yield { path, wording: say`“${value}” is not a date: write the year, month or day as 2027, 2027-04 or 2027-04-30.` };
    } else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
      yield { path, wording: say`“${value}” is not a valid ${name}.` };
    }
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) yield* check(value[index], schema.items ?? {}, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    yield* checkObject(value as Readonly<Record<string, unknown>>, schema, path);
  }
}

/** Whether a text has the shape of a date and is on the calendar. */
function isDate(text: string): boolean {
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new RegExp(DEFINITIONS.date.pattern!, 'u').test(text) && Number(year) >= 1800 && Number(year) <= 2100
    && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function* checkObject(value: Readonly<Record<string, unknown>>, schema: Schema, path: Path): Generator<TermsProblem> {
  const known = schema.properties ?? {};
  for (const key of schema.required ?? []) {
    if (value[key] === undefined) yield { path, wording: say`“${key}” is missing.` };
  }
  for (const [key, one] of Object.entries(value)) {
    if (Object.hasOwn(known, key)) yield* check(one, known[key], [...path, key]);
    else if (schema.additionalProperties === false) {
      const fields = Object.keys(known);
      const wording = say`“${key}” is not a field of a term; the fields are ${fields.join(', ')}.`;
      yield { path: [...path, key], wording: withMeant(wording, meantBy(key, fields)) };
    }
  }
}

const TYPE_NAMES: Readonly<Record<string, Wording>> = {
  string: say`a text`, array: say`a list`, object: say`a set of fields`, boolean: say`true or false`, number: say`a number`, null: say`empty`,
};

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
