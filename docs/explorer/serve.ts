// Builds the explorer and serves it on this machine: PORT, or 4173.
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
  response.end(found ? html : "There is one page, at /.");
});
server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken. Name another: PORT=4174 npm run explorer`
      : error.message,
  );
  process.exitCode = 1;
});
server.listen(port, "localhost", () => {
  const { port: given } = server.address() as AddressInfo;
  console.log(`The explorer is at http://localhost:${given}/. Ctrl-C ends it.`);
});
