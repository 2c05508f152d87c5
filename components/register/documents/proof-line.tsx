import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { Icon } from '@/components/ui/icon';
import { documentStrings } from '@/lib/i18n/documents';
import { type Delivered, saveAs } from './deliver';

/** Offers the signature that is to be kept beside a saved file. */
export function ProofLine({ proof }: { readonly proof: NonNullable<Delivered['proof']> }): VNode {
  const say = useSay(documentStrings);
  return (
    <p class="proofline">
      <span>{say('proof.why')}</span>
      <button type="button" class="btn" onClick={() => saveAs(proof.blob, proof.name)}>
        <Icon name="download" />
        {say('proof.save')}
      </button>
    </p>
  );
}
