import type { Root } from 'mdast';
import type { Entity } from '../../model/entity.ts';
import { writeMarkdown } from '../body/write-markdown.ts';
import type { EntityFrontMatter, SourceFrontMatter } from '../entity-schema.ts';
import { joinFrontMatter } from '../front-matter.ts';
import { heading, list, paragraph } from './nodes.ts';
import { languageNames, phrases } from './phrases.ts';

/** The text of `content/entities/<id>.md`. */
export function writeEntityFile(entity: Entity): string {
  const frontMatter: EntityFrontMatter = entity;
  return joinFrontMatter(frontMatter, bodyOf(entity, []));
}

/** The text of `content/sources/<id>.md`. */
export function writeSourceFile(entity: Entity, roles: SourceFrontMatter['roles']): string {
  const frontMatter: SourceFrontMatter = { ...entity, type: 'medium', roles };
  return joinFrontMatter(
    frontMatter,
    bodyOf(entity, [
      `${phrases.publishes}: ${roles.publishes.length}`,
      `${phrases.reports}: ${roles.reports.length}`,
      `${phrases.relays}: ${roles.relays.length}`,
    ]),
  );
}

function bodyOf({ type, labels, aliases }: Entity, facts: readonly string[]): string {
  const items = [
    `${phrases.type}: ${type}`,
    `${languageNames.uk}: ${labels.uk}`,
    `${languageNames.ru}: ${labels.ru}`,
    ...(aliases.length > 0 ? [`${phrases.also}: ${aliases.join(', ')}`] : []),
    ...facts,
  ];
  const tree: Root = {
    type: 'root',
    children: [heading(1, labels.en), list(items.map((item) => paragraph(item)))],
  };
  return writeMarkdown(tree);
}
