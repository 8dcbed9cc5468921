import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** What links of a note may lead to: other sites, mail, and other places of this one. */
const sound = /^(?:https?:|mailto:|\/|\.|#)/iu;

/**
 * A remark plugin that reports what a note may not hold: pictures, as readers would fetch them from
 * elsewhere, raw HTML, which is not shown, and links that run something.
 */
export function remarkPlainNote() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const { position } = node;
      if (node.type === 'image' || node.type === 'imageReference') {
        file.message('A note holds no pictures.', { place: position });
      } else if (node.type === 'html') {
        file.message('A note holds no HTML.', { place: position });
      } else if ((node.type === 'link' || node.type === 'definition') && !sound.test(node.url)) {
        file.message(`A link cannot lead to ${node.url}.`, { place: position });
      }
    });
  };
}
