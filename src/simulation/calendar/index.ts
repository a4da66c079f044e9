import { costs } from '../kernel/definition';
import type { ServiceFolder } from '../kernel/service';
import { CalendarListCollection, CalendarsCollection } from './advanced/calendars';
import { EventsCollection } from './advanced/events';
import { AdvancedCalendar } from './advanced/service';
import { API_COSTS_MS, eventQuota } from './limits';
import { CalendarApp } from './service/app';
import { Calendar } from './service/calendar';
import { CalendarEvent, CalendarEventSeries } from './service/event';
import { EventGuest } from './service/guest';
import { EventRecurrence, RecurrenceRule } from './service/recurrence';

const READ = ['calendar', 'calendar.readonly'];
const WRITE = ['calendar'];
const READ_MS = 200;
const WRITE_MS = 200;
const CREATE_MS = 500;

const writes = (member: string): boolean => /^(set|create|add|delete|remove|reset)/.test(member);
const scopes = (member: string) => (writes(member) ? WRITE : READ);

/** Making an event and looking for events go to Google; what an event tells of itself is already there. */
const calendarCost = (member: string): number => {
  if (member === 'newRecurrence') return 0;
  if (member.startsWith('create')) return CREATE_MS;
  return writes(member) || /^get(Event|All|Calendars|CalendarById|Owned|Default)/.test(member) ? READ_MS : 0;
};
const eventCost = (member: string): number => (writes(member) ? WRITE_MS : 0);

const EVENTS_READ = [
  'calendar',
  'calendar.readonly',
  'calendar.events',
  'calendar.events.readonly',
  'calendar.events.owned',
  'calendar.events.owned.readonly',
  'calendar.app.created',
];
const EVENTS_WRITE = ['calendar', 'calendar.events', 'calendar.events.owned', 'calendar.app.created'];
const CALENDARS_READ = ['calendar', 'calendar.readonly', 'calendar.calendars', 'calendar.calendars.readonly'];
const CALENDARS_WRITE = ['calendar', 'calendar.calendars', 'calendar.app.created'];
const LIST_READ = [
  'calendar',
  'calendar.readonly',
  'calendar.calendarlist',
  'calendar.calendarlist.readonly',
];

const reads = (member: string): boolean => member === 'get' || member === 'list';
const none = () => [];
const apiCost = costs(API_COSTS_MS, READ_MS);

/** Everybody's calendars: CalendarApp and the advanced service Calendar v3. */
export const calendarFolder: ServiceFolder = {
  classes: [
    { path: 'Calendar.CalendarApp', host: CalendarApp, cost: calendarCost, scopes },
    { path: 'Calendar.Calendar', host: Calendar, cost: calendarCost, scopes },
    { path: 'Calendar.CalendarEvent', host: CalendarEvent, cost: eventCost, scopes },
    { path: 'Calendar.CalendarEventSeries', host: CalendarEventSeries, cost: eventCost, scopes },
    { path: 'Calendar.EventGuest', host: EventGuest, cost: () => 0 },
    { path: 'Calendar.EventRecurrence', host: EventRecurrence, cost: () => 0 },
    { path: 'Calendar.RecurrenceRule', host: RecurrenceRule, cost: () => 0 },
    { path: 'Advanced.Calendar', host: AdvancedCalendar, cost: () => 0, scopes: none },
    {
      path: 'Advanced.Calendar.EventsCollection',
      name: 'Calendar.Events',
      host: EventsCollection,
      cost: apiCost,
      scopes: (member) => (reads(member) ? EVENTS_READ : EVENTS_WRITE),
    },
    {
      path: 'Advanced.Calendar.CalendarsCollection',
      name: 'Calendar.Calendars',
      host: CalendarsCollection,
      cost: apiCost,
      scopes: (member) => (reads(member) ? CALENDARS_READ : CALENDARS_WRITE),
    },
    {
      path: 'Advanced.Calendar.CalendarListCollection',
      name: 'Calendar.CalendarList',
      host: CalendarListCollection,
      cost: apiCost,
      scopes: () => LIST_READ,
    },
  ],
  globals: { CalendarApp: (execution) => new CalendarApp(execution) },
  advanced: { 'calendar v3': (execution) => new AdvancedCalendar(execution) },
  quotas: [eventQuota],
  initial: () => ({
    calendars: {},
    calendarVersion: 0,
    calendarUnknowns: { conferencePendingMs: 0, movingResetsAnswers: true, omittedAnswersStay: false },
  }),
};
