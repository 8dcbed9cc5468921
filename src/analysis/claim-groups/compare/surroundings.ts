import type { Signature } from '../signature.ts';

const leastSetting = 2;
const leastTopic = 3;
const leastTopicShare = 0.4;

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
  let shared = 0;
  let left = 0;
  let right = 0;
  for (const [key, weight] of a.topic) {
    left += weight;
    if (b.topic.has(key)) shared += weight;
  }
  for (const weight of b.topic.values()) right += weight;
  return shared >= leastTopic && shared >= Math.min(left, right) * leastTopicShare;
}
