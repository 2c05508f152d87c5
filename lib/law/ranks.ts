import { CATEGORIES, type Category, LEVELS, type Level } from './types';

/** Position of a class from the lowest to the strictest. */
export function rank(category: Category): number {
  return CATEGORIES.indexOf(category);
}

export function strictest(categories: readonly Category[]): Category {
  return categories.reduce((high, next) => (rank(next) > rank(high) ? next : high), 'out');
}

export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}

export function strongest(levels: readonly Level[]): Level {
  return levels.reduce((high, next) => (levelRank(next) > levelRank(high) ? next : high), 'none');
}
