// The encryption of plans as src/exchange/sealed.rs lays it out, by WebCrypto: an independent writer and reader of the format.
// Run as a program it answers the questions of tests/promises/sealed.rs, all under one key.
import { webcrypto } from "node:crypto";
import { pathToFileURL } from "node:url";

export const HEADER = 44;
const ROUNDS = 600_000;
const SALT = [16, 32];
const NONCE = [32, 44];
const START = Buffer.concat([Buffer.from("BOUSSOLE\u0001\u0001\u0001\u0000", "latin1"), Buffer.from([0x00, 0x09, 0x27, 0xc0])]);

/** The key of a password and a header. */
export async function derived(password, header) {
  const raw = Buffer.from(password.normalize("NFC"), "utf8");
  const base = await webcrypto.subtle.importKey("raw", raw, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: header.subarray(...SALT), iterations: ROUNDS };
  return webcrypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

const cipher = (header) => ({ name: "AES-GCM", iv: header.subarray(...NONCE), additionalData: header, tagLength: 128 });

/** The text as a file. */
export async function sealed(text, password) {
  const header = Buffer.concat([START, webcrypto.getRandomValues(Buffer.alloc(28))]);
  const key = await derived(password, header);
  return Buffer.concat([header, Buffer.from(await webcrypto.subtle.encrypt(cipher(header), key, Buffer.from(text, "utf8")))]);
}

/** The text out of a file; throws when it does not open. */
export async function unsealed(file, password) {
  const header = file.subarray(0, HEADER);
  if (!header.subarray(0, START.length).equals(START)) throw new Error("not the header of an encrypted plan");
  const key = await derived(password, header);
  return Buffer.from(await webcrypto.subtle.decrypt(cipher(header), key, file.subarray(HEADER))).toString("utf8");
}

/** Answers questions until nobody asks any more. */
async function answerAll() {
  let key = null;
  let waiting = Buffer.alloc(0);
  for await (const piece of process.stdin) {
    waiting = Buffer.concat([waiting, piece]);
    while (waiting.length >= 5 && waiting.length >= 5 + waiting.readUInt32BE(1)) {
      const end = 5 + waiting.readUInt32BE(1);
      const [letter, header, about] = [waiting[0], waiting.subarray(5, 5 + HEADER), waiting.subarray(5 + HEADER, end)];
      let answer = ["+", Buffer.alloc(0)];
      try {
        key ??= await derived("quatre mots sans rapport", header);
        const act = letter === 0x53 ? "encrypt" : "decrypt";
        answer[1] = Buffer.from(await webcrypto.subtle[act](cipher(header), key, about));
      } catch (error) {
        answer = ["-", Buffer.from(String(error))];
      }
      const length = Buffer.alloc(4);
      length.writeUInt32BE(answer[1].length);
      process.stdout.write(Buffer.concat([Buffer.from(answer[0]), length, answer[1]]));
      waiting = waiting.subarray(end);
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await answerAll();
