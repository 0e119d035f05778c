import { connect } from 'node:net';

/**
 * One connection that stays open and sends one request after the other, as a browser does. No library: what measures must cost less than what
 * is measured. Reads answers with a length, in pieces (chunked), and without a body.
 */
export function openConnection(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let received = Buffer.alloc(0);
  let waiting = null;
  let isOpen = true;

  function settle(answer) {
    const { resolve } = waiting;
    waiting = null;
    received = Buffer.alloc(0);
    resolve(answer);
  }

  socket.on('data', (piece) => {
    received = received.length === 0 ? piece : Buffer.concat([received, piece]);
    if (!waiting) return;
    const headEnd = received.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    waiting.head ??= readHead(received.toString('latin1', 0, headEnd));
    const { status, length, chunked } = waiting.head;
    const bodyLength = received.length - headEnd - 4;
    const isWhole =
      status === 304 || status === 204
        ? true
        : chunked
          ? received.toString('latin1', Math.max(headEnd + 4, received.length - 5)) === '0\r\n\r\n'
          : bodyLength >= length;
    if (isWhole) settle({ ...waiting.head, bytes: received.length, body: received.subarray(headEnd + 4) });
  });
  const fail = () => {
    isOpen = false;
    waiting?.resolve({ status: 0, bytes: 0, headers: {}, body: Buffer.alloc(0) });
    waiting = null;
  };
  socket.on('error', fail);
  socket.on('close', fail);

  return {
    /** Answers with status 0 when the connection broke. */
    send: (request) =>
      new Promise((resolve) => {
        waiting = { resolve };
        if (isOpen) socket.write(request);
        else fail();
      }),
    /** False once the server has closed it, as it does after a while without requests. */
    isOpen: () => isOpen,
    close: () => socket.destroy(),
  };
}

function readHead(text) {
  const [first, ...lines] = text.split('\r\n');
  const headers = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = name in headers ? `${headers[name]}\n${value}` : value;
  }
  return {
    status: Number(first.slice(9, 12)),
    headers,
    length: Number(headers['content-length'] ?? 0),
    chunked: headers['transfer-encoding'] === 'chunked',
  };
}

/** A request as bytes. */
export function requestBytes(port, { method = 'GET', path, headers = {}, body }) {
  const lines = [`${method} ${path} HTTP/1.1`, `host: localhost:${port}`];
  for (const [name, value] of Object.entries({ 'accept-encoding': 'br, gzip', ...headers }))
    lines.push(`${name}: ${value}`);
  if (body !== undefined) lines.push(`content-length: ${Buffer.byteLength(body)}`);
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body ?? '')]);
}
