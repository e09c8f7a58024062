// Builds the explorer and serves it on localhost, on the port in PORT or on 4173.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildExplorer } from "./build.ts";

const html = await buildExplorer();
const port = Number(process.env.PORT ?? 4173);
const server = createServer((request, response) => {
  const found = new URL(request.url ?? "/", "http://localhost").pathname === "/";
  response.writeHead(found ? 200 : 404, {
    "content-type": found ? "text/html; charset=utf-8" : "text/plain",
  });
  response.end(found ? html : "The only page is at /.");
});
server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. Choose another: PORT=4174 npm run explorer`
      : error.message,
  );
  process.exitCode = 1;
});
server.listen(port, "localhost", () => {
  const { port: usedPort } = server.address() as AddressInfo;
  console.log(`The explorer is at http://localhost:${usedPort}/. Stop it with Ctrl-C.`);
});
