import type { SchoolWorkspace } from './workspace';

export interface Overview {
  today: string;
  decisions: {
    id: string;
    text: string;
    actions: { label: string; call: string; request: Record<string, unknown> }[];
  }[];
  microInternships: {
    id: string;
    title: string;
    status: string;
    steps: { stage: string; number: number; name: string; status: string; due: string; doneOn: string }[];
  }[];
}

export interface Detail {
  applicants: {
    id: string;
    name: string;
    decision: string;
    outcome: string;
    submitted: string;
    registration: string;
  }[];
  sessions: { date: string }[];
  links: { label: string; url: string }[];
  prospects?: { id: string }[];
}

/** The teacher at the sidebar: the same calls the sidebar makes, counted as decisions where they decide something. */
export class Teacher {
  decisions = 0;

  constructor(private readonly school: SchoolWorkspace) {}

  ask<T>(name: string, request: Record<string, unknown> = {}): T {
    const text = this.school.script.call(name, JSON.stringify(request)) as string;
    const result = JSON.parse(text) as
      | { ok: true; value: T }
      | { ok: false; error: { code: string; message: string } };
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    return result.value;
  }

  decide<T>(name: string, request: Record<string, unknown>): T {
    this.decisions++;
    return this.ask<T>(name, request);
  }

  overview(): Overview {
    return this.ask<Overview>('getOverview');
  }

  detail(id: string): Detail {
    return this.ask<Detail>('getMicroInternship', { id });
  }
}
