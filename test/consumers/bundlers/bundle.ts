import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";

/**
 * Bundles an application for browsers with the defaults of a bundler, writes the bundle to `outDir` and returns the
 * path of the bundle.
 */
export type Bundle = (app: string, outDir: string) => Promise<string>;

/**
 * The bundlers. The key is the name of the bundler. A bundler is loaded only when its test runs, because some bundlers
 * start threads when loaded.
 */
export const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild: async (app, outDir) => {
    const { build } = await import("esbuild");
    await build({ entryPoints: [app], bundle: true, format: "esm", outdir: outDir, logLevel: "error" });
    return join(outDir, "app.js");
  },
  parcel: async (app, outDir) => {
    const { Parcel } = await import("@parcel/core");
    await new Parcel({
      entries: app,
      defaultConfig: "@parcel/config-default",
      mode: "production",
      shouldDisableCache: true,
      defaultTargetOptions: { distDir: outDir, engines: { browsers: ["last 1 Chrome version"] } },
    }).run();
    return join(outDir, "app.js");
  },
  rollup: async (app, outDir) => {
    const { rollup } = await import("rollup");
    const bundle = await rollup({
      input: app,
      plugins: [nodeResolve()],
      onwarn: (warning) => {
        // All other warnings are about the code of zod.
        if (warning.code === "UNRESOLVED_IMPORT" || warning.message.includes("demarche/"))
          throw new Error(warning.message);
      },
    });
    await bundle.write({ file: join(outDir, "app.js"), format: "esm" });
    return join(outDir, "app.js");
  },
  rspack: async (app, outDir) => {
    const { rspack } = await import("@rspack/core");
    return runWebpack(rspack as never, app, outDir);
  },
  vite: async (app, outDir) => {
    const { build } = await import("vite");
    const lib = { entry: app, formats: ["es" as const], fileName: "app" };
    await build({ root: outDir, logLevel: "error", build: { outDir, lib, emptyOutDir: false } });
    return join(outDir, "app.js");
  },
  webpack: async (app, outDir) => {
    const { default: webpack } = await import("webpack");
    return runWebpack(webpack as never, app, outDir);
  },
};

type Compiler = (
  options: object,
  done: (error: Error | null, stats?: { hasErrors(): boolean; toString(preset: string): string }) => void,
) => void;

/** Bundles with webpack or Rspack, which have the same interface. Returns the path of the bundle. */
function runWebpack(compile: Compiler, app: string, outDir: string): Promise<string> {
  const output = { path: outDir, filename: "app.js" };
  return new Promise((resolve, reject) => {
    compile({ mode: "production", target: "web", entry: app, output }, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(join(outDir, "app.js"));
    });
  });
}
