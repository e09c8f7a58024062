import { JSDOM } from "jsdom";

/** What Mermaid reads in a diagram. */
export interface ReadDiagram {
  readonly type: string;
  readonly db: {
    getCommonDb(): { getDiagramTitle(): string };
    getTasks(): readonly {
      readonly task: string;
      readonly section: string;
      readonly events: readonly string[];
    }[];
    getVertices(): ReadonlyMap<string, { readonly text: string }>;
    getEdges(): readonly {
      readonly start: string;
      readonly end: string;
      readonly text: string;
      readonly stroke: string;
    }[];
  };
}

/** Mermaid's own parser. It cleans texts with the help of a document, so it is lent one. */
export async function loadMermaid(): Promise<(text: string) => Promise<ReadDiagram>> {
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import("mermaid");
  return async (text) => {
    await mermaid.parse(text);
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    const db = diagram.db as unknown as ReadDiagram["db"];
    return { type: diagram.type, db };
  };
}

/** A text as Mermaid draws it: the entities that it has set aside while it read are put back. */
export function drawn(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
}
