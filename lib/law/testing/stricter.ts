import type { Assessment } from '../assessment';
import { levelRank, rank } from '../ranks';
import type { Law } from '../types';

/**
 * In which ways `after` is milder than `before`; empty: in none. A stopped use has nothing left to be told
 * or done, and a relief's flag may give way to the stricter thing that the law file names in its place.
 */
export function milder(before: Assessment, after: Assessment, law: Law): readonly string[] {
  const category = rank(after.category) < rank(before.category) ? [`category ${after.category}`] : [];
  const review = before.needsReview && !after.needsReview ? ['review'] : [];
  return [...category, ...review, ...lostNotices(before, after), ...lostFlags(before, after, law)];
}

function lostNotices(before: Assessment, after: Assessment): readonly string[] {
  if (after.category === 'prohibited') return [];
  return before.notices
    .filter((notice) => {
      const kept = after.notices.find((other) => other.type === notice.type);
      const reduced = kept?.form === 'reduced' && notice.form === 'full';
      return !kept || levelRank(kept.level) < levelRank(notice.level) || reduced;
    })
    .map((notice) => `notice ${notice.type}`);
}

function lostFlags(before: Assessment, after: Assessment, law: Law): readonly string[] {
  const kept = (id: string) => {
    const replacedBy = law.flags.find((flag) => flag.id === id)?.replacedBy;
    const notice = after.notices.find((entry) => entry.type === replacedBy?.notice);
    return (
      after.flags.includes(id) ||
      replacedBy?.flags?.some((flag) => after.flags.includes(flag)) ||
      notice?.level === 'required'
    );
  };
  return before.flags.filter((id) => !kept(id)).map((id) => `flag ${id}`);
}
