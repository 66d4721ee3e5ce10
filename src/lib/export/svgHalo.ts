import type { SvgElementNode, SvgNode } from './svg.ts';

const STROKES = /^(stroke(-.*)?|paint-order)$/;

/**
 * Texts with an edge in the colour of the ground as two: the edge, then the letters over it. LibreOffice and others
 * do not know `paint-order`, and draw the edge over the letters.
 */
export function withHalosBeneath(nodes: readonly SvgNode[]): SvgNode[] {
  return nodes.flatMap((node): SvgNode[] => {
    if (typeof node === 'string') return [node];
    const { name, attributes, children } = node;
    if (name !== 'text' || !attributes['paint-order']?.startsWith('stroke') || !attributes['stroke'])
      return [{ ...node, children: withHalosBeneath(children) }];
    return [onlyEdge(node), onlyLetters(node)];
  });
}

function onlyEdge(node: SvgElementNode): SvgElementNode {
  const { stroke } = node.attributes;
  const attributes = Object.entries(node.attributes).filter(([name]) => name !== 'paint-order');
  return {
    ...node,
    attributes: { ...Object.fromEntries(attributes), ...(stroke !== undefined && { fill: stroke }) },
    children: node.children.map((child) => (typeof child === 'string' ? child : onlyEdge(child)))
  };
}

function onlyLetters(node: SvgElementNode): SvgElementNode {
  const attributes = Object.entries(node.attributes).filter(([name]) => !STROKES.test(name));
  return {
    ...node,
    attributes: Object.fromEntries(attributes),
    children: node.children.map((child) => (typeof child === 'string' ? child : onlyLetters(child)))
  };
}
