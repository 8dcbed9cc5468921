import type { Signature } from '../signature.ts';
import { sharedTopic } from '../topic.ts';

const leastSetting = 2;
const leastTopic = 2;
const leastTopicShare = 0.33;

/**
 * Whether the passages around two claims are about the same: two entities in common, and half of
 * those around the claim that has fewer.
 */
export function settingsMeet(a: Signature, b: Signature): boolean {
  let shared = 0;
  for (const entity of a.setting) if (b.setting.includes(entity)) shared += 1;
  return shared >= leastSetting && shared * 2 >= Math.min(a.setting.length, b.setting.length);
}

/** Whether two articles are about the same, by what their first sentences name and speak of. */
export function topicsMeet(a: Signature, b: Signature): boolean {
  if (a.claim.article === b.claim.article) return true;
  const shared = sharedTopic(a.topic, b.topic);
  return shared >= leastTopic && shared >= Math.min(a.topic.total, b.topic.total) * leastTopicShare;
}
