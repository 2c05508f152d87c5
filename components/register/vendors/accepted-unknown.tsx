import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { TextField } from '@/components/register/parts/fields';
import { useSay } from '@/components/register/parts/speech';
import { vendorsStrings } from '@/lib/i18n/vendors';
import { incompleteBlocks } from '@/lib/law/gdpr/vendor-check';
import type { VENDOR_BLOCKS } from '@/lib/register/model/vendor-check';
import { vendorInputOf } from '@/lib/register/model/vendor-input';
import type { VendorPartProps } from './vendor-form';

type AcceptedUnknownProps = Pick<VendorPartProps, 'draft' | 'set'> & {
  readonly block: (typeof VENDOR_BLOCKS)[number];
};

/** A block that cannot be answered may stay unknown, with the role that accepts it. */
export function AcceptedUnknown({ draft, set, block }: AcceptedUnknownProps): VNode | null {
  const say = useSay(vendorsStrings);
  const codes = useCodes();
  const accepted = draft.acceptedUnknown[block] ?? '';
  const isOpen = incompleteBlocks({ ...vendorInputOf(draft), acceptedUnknown: {} }).includes(block);
  if (!isOpen && accepted === '') return null;
  return (
    <TextField
      label={say('accepted', { block: codes.name('block', block) })}
      hint={say('accepted.hint')}
      max={200}
      value={accepted}
      onChange={(role) => set({ acceptedUnknown: { ...draft.acceptedUnknown, [block]: role } })}
    />
  );
}
