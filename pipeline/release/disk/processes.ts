import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from '../../contract/thrown.ts';

/** A process, so that another one that was given its number later is told from it. */
export interface ProcessMark {
  readonly pid: number;
  /** When it began, in the system's own count; '' where the system does not say. */
  readonly began: string;
}

/**
 * The machine whose process numbers this process sees. Containers may share a name and a disk, and a number means something else after the
 * machine was started again: so both are part of it, where the system tells.
 */
export function thisMachine(): string {
  const boot = said(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const processes = said(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot, processes].filter((part) => part !== '').join(' ');
}

export function markOf(pid: number): ProcessMark {
  return { pid, began: beganAt(pid) };
}

/** Whether that very process lives on this machine. */
export function isAlive({ pid, began }: ProcessMark): boolean {
  return hasProcess(pid) && beganAt(pid) === began && !isZombie(pid);
}

/** Whether any process of that number is there. */
export function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is another user's.
    return codeOf(error) === 'EPERM';
  }
}

/** Ends a process and all of its group at once, as the leader of which it was started. */
export function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Fields after the name, which may itself hold spaces: the first is the state, the twentieth the time it began. */
function statOf(pid: number): string[] {
  const line = said(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}

function beganAt(pid: number): string {
  return statOf(pid)[19] ?? '';
}

function isZombie(pid: number): boolean {
  return statOf(pid)[0] === 'Z';
}

function said(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
