import { ExplorerPage } from "./explorer-page.ts";
import { listen } from "./listen.ts";

const page = new ExplorerPage();
listen(page);
page.render();
