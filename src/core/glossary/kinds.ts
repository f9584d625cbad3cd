import { asWritten, say, type Wording } from '../text/wording';

const NAMES: Readonly<Record<string, Wording>> = {
  agreement: say`agreement`, institution: say`institution`, law: say`law`, concept: say`concept`, grouping: say`grouping`,
  'place-name': say`place name`, event: say`event`, dialogue: say`dialogue`, strategy: say`strategy`, technology: say`technology`,
  doctrine: say`doctrine`, person: say`person`, 'legal-case': say`legal case`,
};

/** What sort of thing an entry is, as its card says it. */
export function kindName(kind: string | undefined): Wording {
  return kind === undefined ? say`term` : NAMES[kind] ?? asWritten(kind.replace('-', ' '));
}
