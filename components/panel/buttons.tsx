import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { KeyCap } from '@/components/ui/key-cap';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
}

/** The one main button. It has the focus when the panel opens, and stays at its place in every state. */
export function MainButton({
  children,
  onClick,
  disabled = false,
}: ButtonProps & { readonly disabled?: boolean }): VNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button
      ref={button}
      type="button"
      class="btn primary"
      data-main
      aria-keyshortcuts="Enter"
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {children}
      {!disabled && <KeyCap>↵</KeyCap>}
    </button>
  );
}

/** The way back, at the far right, with its key. */
export function CancelButton({ children, onClick }: ButtonProps): VNode {
  return (
    <button type="button" class="btn quiet push" aria-keyshortcuts="Escape" onClick={onClick}>
      <span>{children}</span>
      <KeyCap>Esc</KeyCap>
    </button>
  );
}
