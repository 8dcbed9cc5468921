import { Graph, layout } from '@dagrejs/dagre';
import type { EdgeLabel, GraphLabel, NodeLabel, Point } from '@dagrejs/dagre';
import type { Provenance, ProvenanceNode } from './provenance.ts';

/** A node of the picture: its box, in pixels from the upper left corner, and what stands in it. */
export interface PlacedNode {
  readonly node: ProvenanceNode;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow of the picture as the path of an SVG, and how strong it is, from 1 to 4. */
export interface PlacedEdge {
  readonly path: string;
  readonly strength: number;
}

export interface ProvenancePicture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const box = { height: 34, padding: 26, letter: 7.6 };

/** Lays the graph out from left to right: speakers, outlets, articles. */
export function provenancePicture(
  { nodes, edges }: Pick<Provenance, 'nodes' | 'edges'>,
  labelOf: (node: ProvenanceNode) => string,
): ProvenancePicture {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 70, marginx: 4, marginy: 4 });
  const labels = new Map(nodes.map((node) => [node.id, labelOf(node)]));
  for (const { id } of nodes) {
    const width = Math.ceil((labels.get(id) ?? id).length * box.letter) + box.padding;
    graph.setNode(id, { width, height: box.height });
  }
  for (const { from, to, claims } of edges) graph.setEdge(from, to, { weight: claims });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const placed = nodes.map((node) => {
    const { x = 0, y = 0, ...size } = graph.node(node.id);
    return {
      node,
      label: labels.get(node.id) ?? node.id,
      x: Math.round(x - size.width / 2),
      y: Math.round(y - size.height / 2),
      width: size.width,
      height: size.height,
    };
  });
  const boxes = new Map(placed.map((item) => [item.node.id, item]));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: placed,
    edges: edges.map(({ from, to, claims }) => ({
      path: curve([
        ...sideOf(boxes.get(from), 'right'),
        ...(graph.edge(from, to).points ?? []).slice(1, -1),
        ...sideOf(boxes.get(to), 'left'),
      ]),
      strength: Math.min(4, 1 + Math.floor(Math.log2(claims))),
    })),
  };
}

/** Where lines leave a box, or come to it. */
function sideOf(placed: PlacedNode | undefined, side: 'left' | 'right'): Point[] {
  if (placed === undefined) return [];
  const { x, y, width, height } = placed;
  return [{ x: side === 'left' ? x : x + width, y: y + height / 2 }];
}

/** A smooth line through points that lead from left to right. */
function curve(points: readonly Point[]): string {
  const [start, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (start === undefined) return '';
  const pieces = rest.map((to, index) => {
    const from = rest[index - 1] ?? start;
    const middle = Math.round((from.x + to.x) / 2);
    return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  });
  return [`M${start.x} ${start.y}`, ...pieces].join(' ');
}
