import { h } from "./element.ts";

const key = "demarche-explorer-theme";

/** A switch between light and dark. Until it is used, the page is as the system is. */
export function themeSwitch(onChange: () => void): HTMLElement {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const chosen = remembered();
  if (chosen !== undefined) document.documentElement.dataset.theme = chosen;
  const button = h("button", {
    type: "button",
    onclick: () => {
      const next = isDark() ? "light" : "dark";
      document.documentElement.dataset.theme = next;
      remember(next);
      show();
      onChange();
    },
  });
  button.textContent = "Dark";
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  dark.onchange = () => {
    show();
    onChange();
  };
  show();
  return button;
}

/** Whether the page is dark now. */
export function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
}

// A browser can refuse to store anything; then the choice lasts as long as the page.
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
