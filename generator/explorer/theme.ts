const KEY = "theme";

/** The button that goes from light to dark and back. Until it is pressed the system's choice holds; what was pressed is remembered. */
export function followTheme(button: HTMLButtonElement): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = (): boolean => (document.documentElement.dataset["theme"] ?? (system.matches ? "dark" : "light")) === "dark";
  const show = (): void => {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", isDark() ? "Show the page light" : "Show the page dark");
  };
  const remembered = read();
  if (remembered === "light" || remembered === "dark") document.documentElement.dataset["theme"] = remembered;
  button.hidden = false;
  button.addEventListener("click", () => {
    document.documentElement.dataset["theme"] = isDark() ? "light" : "dark";
    write(document.documentElement.dataset["theme"]);
    show();
  });
  system.addEventListener("change", show);
  show();
}

// pages that were opened as files, or with storage switched off, may refuse both
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // then it holds for this visit
  }
}
