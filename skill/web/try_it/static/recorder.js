/** Records what a microphone hears until the speaker falls silent, as a WAV file of 16 kHz, 16 bits and one channel. */
const RATE = 16_000;
const LONGEST_SECONDS = 15;
const FIRST_WORD_SECONDS = 8;
const QUIET_SECONDS = 1.2;
/** So long a quiet ends a sentence: longer than a breath within one. */
const STEP = 50;
/** Milliseconds between two looks at the level. */
const LEAST_LEVEL = 0.01;
const ABOVE_FLOOR = 3;
/** Speech is this many times as loud as the room, whose level is the lowest of late: it falls at once and rises slowly. */
const FLOOR_RISES = 0.01;
const HEADER = 44;

/** Whether this browser lets the page record: only at an address of this computer, or over HTTPS. */
export const canRecord = Boolean(navigator.mediaDevices?.getUserMedia) && typeof MediaRecorder === "function";

/**
 * Resolves with the file, or with null where nobody spoke or `signal` aborts. `done` ends the recording as a silence does;
 * `speaking()` is called while somebody speaks, at most once a second.
 */
export async function record({ signal, done, speaking }) {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
  const context = new AudioContext();
  try {
    const recorder = new MediaRecorder(stream);
    const parts = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    recorder.start();
    const spoke = await untilQuiet(levelOf(stream, context), { signal, done, speaking });
    if (recorder.state !== "inactive") recorder.stop();
    await stopped;
    return spoke && !signal.aborted ? wavFile(await samplesIn(new Blob(parts))) : null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    context.close();
  }
}

/** Waits until somebody has spoken and is quiet again, or time is up; tells whether anybody spoke, or says so by `done`. */
async function untilQuiet(level, { signal, done, speaking }) {
  const began = performance.now();
  let floor = 1;
  let last = null;
  let told = -Infinity;
  while (!signal.aborted && !done.aborted) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
    const seconds = (performance.now() - began) / 1000;
    const now = level();
    floor = Math.min(now, floor + FLOOR_RISES * (now - floor));
    if (now > Math.max(LEAST_LEVEL, ABOVE_FLOOR * floor)) {
      last = seconds;
      if (seconds - told >= 1) {
        told = seconds;
        speaking();
      }
    }
    const isQuiet = last === null ? seconds > FIRST_WORD_SECONDS : seconds - last > QUIET_SECONDS;
    if (isQuiet || seconds > LONGEST_SECONDS) break;
  }
  return last !== null || done.aborted;
}

/** What tells how loud a stream is at the moment: the root of the mean square, 0 to 1. */
function levelOf(stream, context) {
  const source = context.createMediaStreamSource(stream);
  const analyser = context.createAnalyser();
  const samples = new Float32Array(analyser.fftSize);
  source.connect(analyser);
  return () => {
    analyser.getFloatTimeDomainData(samples);
    return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  };
}

/** The samples of a recording, at RATE: a browser decodes to the rate of the context that is asked. */
async function samplesIn(recording) {
  const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await recording.arrayBuffer());
  return sound.getChannelData(0).subarray(0, LONGEST_SECONDS * RATE);
}

function wavFile(samples) {
  const view = new DataView(new ArrayBuffer(HEADER + 2 * samples.length));
  const text = (at, words) => [...words].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, view.byteLength - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true); // bytes of the format
  view.setUint16(20, 1, true); // not compressed
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, RATE, true);
  view.setUint32(28, 2 * RATE, true); // bytes a second
  view.setUint16(32, 2, true); // bytes a sample
  view.setUint16(34, 16, true); // bits a sample
  text(36, "data");
  view.setUint32(40, 2 * samples.length, true);
  samples.forEach((sample, i) => view.setInt16(HEADER + 2 * i, Math.round(32767 * Math.max(-1, Math.min(1, sample))), true));
  return view.buffer;
}
