/** Makes a button copy some text, and say so for a moment. */
export function copies(button: HTMLButtonElement, text: () => string): void {
  const label = button.firstChild as Text;
  const usual = label.data;
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.hidden = false;
  button.addEventListener("click", () => void copy(text()).then((isCopied) => {
    label.data = isCopied ? "Copied" : "Select and copy it by hand";
    clearTimeout(timer);
    timer = setTimeout(() => (label.data = usual), 1600);
  }));
}

/** The clipboard's own interface is only for secure pages; the older way works on all. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("readonly", "");
    area.className = "unseen";
    const before = document.activeElement as HTMLElement | null;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    before?.focus();
    return isCopied;
  }
}
