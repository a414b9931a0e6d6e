let pen: CanvasRenderingContext2D | null | undefined;

/** How many pixels a text takes in a font, as the browser would draw it. */
export function textWidth(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  pen.font = font;
  return pen.measureText(text).width;
}
