import { h } from "./element.ts";

const key = "demarche-explorer-theme";

/** Returns a switch between light and dark. Until the user chooses a theme, the page has the theme of the system. */
export function themeSwitch(onChange: () => void): HTMLElement {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const chosen = remembered();
  if (chosen !== undefined) document.documentElement.dataset.theme = chosen;
  const button = h("button", {
    type: "button",
    role: "switch",
    class: "switch",
    onclick: () => {
      const next = isDark() ? "light" : "dark";
      document.documentElement.dataset.theme = next;
      remember(next);
      show();
      onChange();
    },
  });
  button.textContent = "Dark theme";
  const show = () => button.setAttribute("aria-checked", String(isDark()));
  dark.onchange = () => {
    show();
    onChange();
  };
  show();
  return button;
}

/** Returns whether the page is dark. */
export function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
}

// A browser can refuse access to its storage. The choice of the user then lasts until the page is closed.
function remembered(): string | undefined {
  try {
    const value = localStorage.getItem(key);
    return value === "light" || value === "dark" ? value : undefined;
  } catch {
    return undefined;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {}
}
