import { defineRecogniser, type Hit, hitOf } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import { isWordAt } from '../../word';
import { entropy, isPlaceholder } from './entropy';

/**
 * Keys and tokens with a fixed beginning, as their issuers document them. A prefix and enough signs behind
 * it are proof enough.
 */
const FIXED: readonly RegExp[] = [
  /(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}/g,
  /gh[pousr]_[A-Za-z0-9]{30,255}/g,
  /github_pat_[A-Za-z0-9_]{22,255}/g,
  /gl(?:pat|ptt|dt|rt|cbt|soat)-[A-Za-z0-9_-]{16,64}/g,
  /(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,255}/g,
  /whsec_[A-Za-z0-9+/=]{16,100}/g,
  /xox[abeoprs]-[A-Za-z0-9-]{10,250}/g,
  /xapp-\d-[A-Z0-9]{8,20}-\d{5,20}-[a-z0-9]{20,100}/g,
  /AIza[A-Za-z0-9_-]{35}/g,
  /ya29\.[A-Za-z0-9_-]{20,250}/g,
  /GOCSPX-[A-Za-z0-9_-]{28}/g,
  /SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{30,60}/g,
  /sk-(?:proj-|ant-|or-v1-|svcacct-)?[A-Za-z0-9_-]{20,250}/g,
  /hf_[A-Za-z0-9]{30,40}/g,
  /npm_[A-Za-z0-9]{30,40}/g,
  /pypi-AgE[A-Za-z0-9_-]{40,250}/g,
  /do[oprt]_v1_[a-f0-9]{64}/g,
  /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g,
  /EAA[A-Za-z0-9]{60,250}/g,
  /key-[a-f0-9]{32}/g,
  /SK[a-f0-9]{32}/g,
  /lin_(?:api|oauth)_[A-Za-z0-9]{30,50}/g,
  /sq0(?:atp|csp|idp)-[A-Za-z0-9_-]{22,50}/g,
  /gls?a_[A-Za-z0-9_=-]{30,200}/g,
  /hv[sbr]\.[A-Za-z0-9_-]{20,200}/g,
  /dckr_pat_[A-Za-z0-9_-]{20,40}/g,
  /atlasv1\.[A-Za-z0-9_-]{40,100}/g,
  /ATATT3[A-Za-z0-9_=-]{50,250}/g,
  /secret_[A-Za-z0-9]{40,50}/g,
  /ntn_[A-Za-z0-9]{40,50}/g,
  /(?:r8|fly|vercel|sntrys|tskey|rnd|pk|re|dapi|pscale_tkn|pul|sbp|nfp|FlyV1)_[A-Za-z0-9_-]{24,100}/g,
  /AGE-SECRET-KEY-1[A-Z0-9]{50,70}/g,
  /\d{8,10}:AA[A-Za-z0-9_-]{32,35}/g,
  /eyJ[A-Za-z0-9_-]{8,400}\.eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,600}/g,
  /(?<=AccountKey=)[A-Za-z0-9+/=]{40,100}/g,
];

/** All of them at once: most texts hold none, so one pass is enough. */
const ANY = new RegExp(FIXED.map(({ source }) => source).join('|'));
/** What all keys are made of, the shortest of them and its prefix. Only such stretches can hold one. */
const STRETCH = /[A-Za-z0-9_+/=.:-]{15,}/g;

/** House-made keys: a short prefix, an underscore, and a mix of letters and digits. */
const HOUSE_MADE = /[a-z]{2,8}_(?:(?:live|test|prod|key|tok|token|api|sec)_)?[A-Za-z0-9]{14,80}/g;

const isMixed = (value: string) =>
  /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value) && entropy(value) > 3.5;

const TOKEN = { key: 'token' };

function find({ text }: Document): Hit[] {
  const stretches = text.match(STRETCH);
  if (!stretches) return [];
  const fixed = (stretches.some((stretch) => ANY.test(stretch)) ? FIXED : []).flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(
        ({ index, 0: value }) =>
          !isWordAt(text, index - 1) && !isWordAt(text, index + value.length) && !isPlaceholder(value),
      )
      .map(({ index, 0: value }) => hitOf(index, value, 'certain', TOKEN)),
  );
  const hasOwn = stretches.some((stretch) => stretch.includes('_'));
  const own = [...(hasOwn ? text.matchAll(HOUSE_MADE) : [])]
    .filter(({ index, 0: value }) => !isWordAt(text, index - 1) && !isWordAt(text, index + value.length))
    .filter(({ 0: value }) => isMixed(value.slice(value.lastIndexOf('_') + 1)))
    .map(({ index, 0: value }) => hitOf(index, value, 'likely', TOKEN));
  return [...fixed, ...own];
}

export const secretToken = defineRecogniser({ id: 'secret-token', type: 'SECRET', find });

export const examples: Examples = {
  hits: [
    'key=[[AKIAIOSFODNN7EXAMPLQ]]',
    'token [[ghp_OJ9vaLLqmf4cjvPQeUlkhBMyJeUyWEKkAxD8]]',
    'STRIPE=[[sk_live_51HxQ9aLm3TzB8vKe0PdW]]',
    'auth: token [[rst_9f3KqLw2ZxT7vBn4]] used',
    'jwt="[[eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJrIn0.zPiZjODos0aligFyrBWS5hEG0zL4]]"',
  ],
  misses: [
    'task_list_of_all_members',
    'sha256 e3b0c44298fc1c149afbf4c8996fb924',
    'user_id',
    'snake_case_identifier_name',
  ],
};
