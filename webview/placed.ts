import { noChange } from 'lit';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import { Directive, PartType, directive } from 'lit/directive.js';

/** Puts a row where it belongs. Through the object model: the content policy refuses style attributes. Units are CSS pixels. */
class PlacedDirective extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('placed() belongs on an element');
  }

  render(_top: number, _height: number): unknown {
    return noChange;
  }

  override update(part: ElementPart, [top, height]: [number, number]): unknown {
    if (part.element instanceof HTMLElement) {
      part.element.style.transform = `translateY(${top}px)`;
      part.element.style.height = `${height}px`;
    }
    return noChange;
  }
}

export const placed = directive(PlacedDirective);
