import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { buttonClasses, type ButtonSize, type ButtonTone } from './button-classes.ts';

// Plain anchors: React Aria's link hands Enter to the router and lets the browser load the page anew as well.
type PlainLinkProps = Omit<ComponentProps<'a'>, 'className'>;

function PlainLink(props: PlainLinkProps) {
  return (
    <a
      {...props}
      className="cursor-pointer rounded-xs font-medium text-primary underline decoration-1 underline-offset-4 hovered:decoration-2"
    />
  );
}

interface PlainLinkButtonProps extends PlainLinkProps {
  tone?: ButtonTone;
  size?: ButtonSize;
  wide?: boolean;
  icon?: ReactNode;
}

function PlainLinkButton({
  tone = 'primary',
  size = 'medium',
  wide = false,
  icon,
  children,
  ...rest
}: PlainLinkButtonProps) {
  return (
    <a {...rest} className={buttonClasses(tone, size, wide)}>
      {icon}
      {children}
    </a>
  );
}

function BareLink(props: ComponentProps<'a'>) {
  return <a {...props} />;
}

/** A link in running text to a page of the product: `to` and `params` are checked against the routes. */
export const TextLink = createLink(PlainLink);
/** A link that looks like a button, for what leads to another page. */
export const LinkButton = createLink(PlainLinkButton);
/** A link without looks, for rows, tabs and cards; give it `className`. */
export const RouteLink = createLink(BareLink);
