/** Sends each number back after its delay, in milliseconds. */
onmessage = ({ data }) => setTimeout(() => postMessage(data.number), data.delay);
