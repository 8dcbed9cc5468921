import type { Because } from '../../model/because.ts';
import type { EditorsAction } from '../../model/editorial/editors-action.ts';
import type { Signed } from '../../model/editorial/signed.ts';

/** The reason that an editor's decision gives for what it changed. */
export function editorsReason(action: EditorsAction, { who, when, why }: Signed): Because {
  return { code: 'editor-decision', params: { action, who, when, why } };
}
