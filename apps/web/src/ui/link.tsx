import { createLink } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { buttonClasses, type ButtonSize, type ButtonTone } from './button-classes.ts';

interface PlainLinkProps extends Omit<AriaLinkProps, 'className' | 'children'> {
  children?: ReactNode;
}

function PlainLink(props: PlainLinkProps) {
  return (
    <AriaLink
      {...props}
      className="cursor-pointer rounded-xs font-medium text-primary underline decoration-1 underline-offset-4 data-hovered:decoration-2"
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
    <AriaLink {...rest} className={buttonClasses(tone, size, wide)}>
      {icon}
      {children}
    </AriaLink>
  );
}

interface BareLinkProps extends AriaLinkProps {
  children?: ReactNode;
}

function BareLink(props: BareLinkProps) {
  return <AriaLink {...props} />;
}

/** A link in running text to a page of the product: `to` and `params` are checked against the routes. */
export const TextLink = createLink(PlainLink);
/** A link that looks like a button, for what leads to another page. */
export const LinkButton = createLink(PlainLinkButton);
/** A link without looks, for rows, tabs and cards; give it `className`. */
export const RouteLink = createLink(BareLink);
