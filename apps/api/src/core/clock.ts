import { Injectable } from '@nestjs/common';

/** The only source of the current time; tests put another in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
