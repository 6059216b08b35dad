// Reads calendar files as JSON from standard input, and tells what ical.js makes of each.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const instant = (time) => new Date(time.toUnixTime() * 1000).toISOString();

const MOST_TIMES = 8;

const times = (event) => {
  const found = [];
  const each = event.isRecurring() ? event.iterator() : null;
  while (each && found.length < MOST_TIMES) {
    const time = each.next();
    if (!time) break;
    found.push(instant(time));
  }
  return found;
};

const read = (content) => {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const events = calendar.getAllSubcomponents("vevent");
  const event = new ICAL.Event(events[0]);
  const alarm = events[0].getFirstSubcomponent("valarm");
  return {
    method: calendar.getFirstPropertyValue("method"),
    events: events.length,
    attendees: event.attendees.length + (event.organizer ? 1 : 0),
    uid: event.uid,
    sequence: event.sequence,
    status: events[0].getFirstPropertyValue("status"),
    title: event.summary,
    place: event.location,
    description: event.description,
    starts_at: instant(event.startDate),
    ends_at: instant(event.endDate),
    times: times(event),
    instead: event.recurrenceId ? event.recurrenceId.toString() : null,
    alarm: alarm ? alarm.getFirstPropertyValue("trigger").toSeconds() : null,
  };
};

const contents = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(contents.map(read)));
