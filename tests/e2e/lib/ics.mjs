// A strict reader of iCalendar (RFC 5545): line ends, folding, escapes and what each event must have. Any fault throws.
import assert from "node:assert/strict";

/** The events of a calendar, each `{ NAME: { value, parameters } }`; texts are read back from their escapes. */
export function calendar(text) {
  assert.ok(text.endsWith("\r\n"), "the last line ends");
  const raw = text.slice(0, -2).split("\r\n");
  for (const line of raw) {
    assert.ok(!/[\r\n]/.test(line), `a bare line end: ${JSON.stringify(line)}`);
    assert.ok(Buffer.byteLength(line, "utf8") <= 75, `more than 75 octets: ${line}`);
    assert.ok(!line.includes("\uFFFD"), `a character is cut: ${line}`);
  }
  const lines = [];
  for (const line of raw) {
    if (line.startsWith(" ")) lines.push(lines.pop() + line.slice(1));
    else lines.push(line);
  }
  assert.equal(lines.shift(), "BEGIN:VCALENDAR");
  assert.equal(lines.pop(), "END:VCALENDAR");
  const events = [];
  const head = {};
  let event = null;
  for (const line of lines) {
    const [, name, rest, value] = line.match(/^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/) ?? assert.fail(`no content line: ${line}`);
    if (name === "BEGIN") {
      assert.ok(event === null && value === "VEVENT", line);
      event = {};
    } else if (name === "END") {
      assert.equal(value, "VEVENT");
      events.push(whole(event));
      event = null;
    } else {
      const place = event ?? head;
      assert.ok(!(name in place), `${name} twice`);
      place[name] = { value: TEXTS.has(name) ? meant(value) : value, parameters: rest };
    }
  }
  assert.equal(head.VERSION.value, "2.0");
  assert.match(head.PRODID.value, /^-\/\/.+\/\/.+\/\/[A-Z]{2}$/);
  return events;
}

const TEXTS = new Set(["SUMMARY", "DESCRIPTION", "CATEGORIES", "X-WR-CALNAME"]);

function meant(value) {
  assert.match(value, /^(?:[^\\,;]|\\[\\,;nN])*$/, `not escaped: ${value}`);
  return value.replace(/\\(.)/g, (_, letter) => (/n/i.test(letter) ? "\n" : letter));
}

function whole(event) {
  for (const name of ["UID", "DTSTAMP", "DTSTART", "SUMMARY"]) assert.ok(event[name], `no ${name}`);
  assert.match(event.DTSTAMP.value, /^\d{8}T\d{6}Z$/);
  if (event.DTSTART.parameters.includes("VALUE=DATE")) {
    assert.match(event.DTSTART.value, /^\d{8}$/);
    assert.match(event.DTEND.value, /^\d{8}$/);
    assert.ok(event.DTEND.value > event.DTSTART.value, "an end that is exclusive");
  } else {
    assert.match(event.DTSTART.value, /^\d{8}T\d{6}$/);
  }
  if (event.RRULE) assert.match(event.RRULE.value, /^FREQ=(WEEKLY|MONTHLY)(;[A-Z]+=[\dA-Z,]+)*$/);
  return event;
}
