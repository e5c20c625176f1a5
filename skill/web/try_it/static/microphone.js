/** The browser's own speech recognition, where there is one. */
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;

export const canListen = Boolean(Recognition);

/** Listens once; calls `heard(words)` while words come in, resolves with what was said, empty when nothing was. */
export function listenOnce(locale, heard, signal) {
  return new Promise((resolve, reject) => {
    const recognition = new Recognition();
    let words = "";
    recognition.lang = locale;
    recognition.interimResults = true;
    recognition.onresult = ({ results }) => {
      words = [...results].map(([best]) => best.transcript).join(" ");
      heard(words);
    };
    recognition.onend = () => resolve(words.trim());
    recognition.onerror = ({ error }) => {
      if (error === "no-speech" || error === "aborted") resolve("");
      else reject(new Error(`The browser's speech recognition stopped (${error}). Typing works.`));
    };
    signal.addEventListener("abort", () => recognition.abort(), { once: true });
    recognition.start();
  });
}
