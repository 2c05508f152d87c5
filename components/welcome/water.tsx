import type { VNode } from 'preact';

/** The lock from above: two leaves meet, the water stays where it belongs. */
export function Water(): VNode {
  return (
    <svg class="water" viewBox="0 0 600 300" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <g class="waves">
        <path d="M96 62h70M200 30h44M388 48h84M300 84h28M150 106h34" />
      </g>
      <path class="lower" d="M36 214 300 106l264 108v120H36z" />
      <g class="foam">
        <path d="M120 244h58M226 218h40M350 232h90M276 264h50" />
      </g>
      <path class="gate" d="M36 196 297 88v26L36 222zM564 196 303 88v26l261 108z" />
      <path class="quay" d="M-600 60H36v280h-636zM564 60h636v280H564z" />
      <circle class="gate" cx="40" cy="209" r="10" />
      <circle class="gate" cx="560" cy="209" r="10" />
    </svg>
  );
}
