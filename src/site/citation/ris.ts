import type { Citation } from './citation.ts';

/** A citation for reference managers (RIS), in UTF-8. A value is one line, the lines end as RIS asks. */
export function ris({ key, title, publisher, asOf, lang, address }: Citation): string {
  const [year = '', month = '', day = ''] = asOf.split('-');
  const fields: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['PB', publisher],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['LA', lang],
    ['UR', address],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ');
}
