// Types for libraries without types. They declare only what the tests use.
declare module "jsonld" {
  interface Options {
    readonly documentLoader?: (url: string) => never;
    readonly base?: string;
    /** Throws if the processor would drop a value. */
    readonly safe?: boolean;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>;
    compact(document: object, context: object, options: Options): Promise<object>;
    toRDF(document: object, options: Options): Promise<object>;
  };
  export default jsonld;
}

declare module "jsdom" {
  export interface Element {
    readonly children: { readonly length: number };
    readonly outerHTML: string;
    readonly textContent: string;
    querySelectorAll(selector: string): Iterable<Element>;
  }
  export class JSDOM {
    constructor(html: string, options?: { readonly contentType?: string });
    readonly window: {
      readonly document: Element;
      readonly DOMParser: new () => { parseFromString(text: string, type: "text/html"): Element };
    };
  }
}

declare module "datapackage" {
  interface Checked {
    readonly valid: boolean;
    readonly errors: readonly Error[];
  }
  export const Profile: { load(name: string): Promise<{ validate(descriptor: object): Checked }> };
  export const Package: {
    load(
      descriptor: object,
    ): Promise<
      Checked & { getResource(name: string): { read(options: object): Promise<readonly object[]> } }
    >;
  };
}
